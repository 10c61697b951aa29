package org.maillage.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.maillage.api.content.ContentService;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/** Types as a person names them on the command line: a type stands for its subtypes too. */
final class EntryTypes {

    private EntryTypes() {
    }

    static boolean isA(EClass type, String name) {
        return withSuperTypes(type).anyMatch(each -> each.getName().equalsIgnoreCase(name));
    }

    static boolean isKnown(ContentService content, String name) {
        return content.types().stream().anyMatch(type -> isA(type, name));
    }

    /** The names of types as the model writes them, for what a person typed. */
    static List<String> exact(ContentService content, List<String> names) {
        return names.stream().flatMap(name -> content.types().stream().flatMap(EntryTypes::withSuperTypes)
                .map(EClass::getName).filter(name::equalsIgnoreCase).limit(1)).toList();
    }

    /** What people call a type; its name when it is not installed any more. */
    static String label(ContentService content, String name, Locale language) {
        return content.types().stream().filter(each -> each.getName().equals(name)).findFirst()
                .map(each -> Meta.label(each, language)).orElse(name);
    }

    static String names(ContentService content) {
        return content.types().stream().flatMap(EntryTypes::withSuperTypes).map(EClass::getName).distinct().sorted()
                .collect(Collectors.joining(", "));
    }

    static String status(Entry entry, Locale language) {
        EEnum type = MaillagePackage.eINSTANCE.getEntryStatus();
        return Meta.label(type.getEEnumLiteral(entry.getStatus().getLiteral()), language);
    }

    private static Stream<EClass> withSuperTypes(EClass type) {
        return Stream.concat(Stream.of(type), type.getEAllSuperTypes().stream());
    }
}
