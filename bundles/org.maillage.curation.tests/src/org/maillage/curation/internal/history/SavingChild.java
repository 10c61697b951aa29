package org.maillage.curation.internal.history;

import java.lang.reflect.Proxy;
import java.nio.file.Path;

import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.curation.internal.tests.Person;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** A program, without a framework, that saves an entry again and again until it is killed. */
final class SavingChild {

    static final String ID = "mienne:tool/un";

    private SavingChild() {
    }

    /** Arguments: the data area, the number to go on from. */
    public static void main(String[] arguments) throws Exception {
        BundleContext none = (BundleContext) Proxy.newProxyInstance(SavingChild.class.getClassLoader(),
                new Class<?>[] { BundleContext.class },
                (proxy, method, values) -> method.getName().equals("getBundles") ? new Bundle[0] : null);
        Person person = new Person(none, Path.of(arguments[0]), Class::forName);
        if (person.content().collection("mienne").isEmpty()) {
            person.with("mienne");
        }
        int number = Integer.parseInt(arguments[1]);
        if (person.content().find(ID).isPresent()) {
            String title = person.title(ID);
            number = Integer.parseInt(title.substring(title.indexOf(' ') + 1));
        }
        for (int next = number + 1;; next++) {
            if (next % 2 == 0) {
                person.editor().save(Person.tool(ID, "Outil " + next));
            } else {
                try (EntryBatch batch = person.editor().batch("mienne", ChangeNote.of(ChangeAction.EDIT))) {
                    batch.save(Person.tool(ID, "Outil " + next));
                    batch.save(Person.tool("mienne:tool/p" + next % 7, "Autre " + next));
                }
            }
            System.out.println("saved " + next + ".");
        }
    }
}
