package org.maillage.cli.tests;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** The shape of JSON documents. */
final class Fields {

    private Fields() {
    }

    /** The names of the fields of an object, in order. */
    static List<String> of(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The values of a field of the objects of an array. */
    static List<String> texts(JsonNode array, String name) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.get(name).asText()));
        return texts;
    }
}
