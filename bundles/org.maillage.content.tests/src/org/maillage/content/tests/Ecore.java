package org.maillage.content.tests;

/** Models as a third party writes them. */
final class Ecore {

    private Ecore() {
    }

    /** A package with these classifiers. */
    static String model(String name, String nsUri, String... classifiers) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="%s" nsURI="%s" nsPrefix="%s">
                %s</ecore:EPackage>
                """.formatted(name, nsUri, name, String.join("", classifiers));
    }

    /** A class with one text field. */
    static String type(String name, String supertype, String field) {
        return """
                  <eClassifiers xsi:type="ecore:EClass" name="%s" eSuperTypes="%s">
                    <eStructuralFeatures xsi:type="ecore:EAttribute" name="%s" \
                eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
                  </eClassifiers>
                """.formatted(name, supertype, field);
    }

    /** A file with one entry of such a type. */
    static String entry(String nsUri, String type, String id, String field, String value) {
        return Xml.HEAD + """
                <x:%s xmlns:x="%s" id="%s" %s="%s">
                  <title>%s</title>
                </x:%s>
                """.formatted(type, nsUri, id, field, value, id, type);
    }
}
