package org.maillage.curation.internal.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Makes people inside the running framework. */
public final class People implements AutoCloseable {

    private final List<Person> all = new ArrayList<>();

    public Person at(Path folder) throws ReflectiveOperationException {
        BundleContext context = FrameworkUtil.getBundle(People.class).getBundleContext();
        Bundle content = Arrays.stream(context.getBundles())
                .filter(each -> each.getSymbolicName().equals("org.maillage.content")).findFirst().orElseThrow();
        Person person = new Person(context, folder, content::loadClass);
        all.add(person);
        return person;
    }

    @Override
    public void close() throws ReflectiveOperationException {
        for (Person each : all) {
            each.close();
        }
    }
}
