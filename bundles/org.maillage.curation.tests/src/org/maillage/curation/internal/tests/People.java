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
        Person person = new Person(context, folder, name -> bundle(context, name).loadClass(name));
        all.add(person);
        return person;
    }

    /** The bundle that has a class: that whose name begins the class's. */
    private static Bundle bundle(BundleContext context, String name) {
        return Arrays.stream(context.getBundles())
                .filter(each -> name.startsWith(each.getSymbolicName() + ".internal.")).findFirst().orElseThrow();
    }

    @Override
    public void close() throws ReflectiveOperationException {
        for (Person each : all) {
            each.close();
        }
    }
}
