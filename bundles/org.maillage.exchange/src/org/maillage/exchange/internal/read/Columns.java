package org.maillage.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.text.Clean;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The names of a table's columns, and rows made into records under these names. */
final class Columns {

    private final List<String> names;

    /** Names without spaces around them; an empty one gets its number, a repeated one too. */
    Columns(List<String> header) {
        List<String> fresh = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = Clean.strip(Clean.characters(header.get(i)));
            String unique = name.isEmpty() ? "#" + (i + 1) : name;
            fresh.add(known.add(unique) ? unique : unique + " #" + (i + 1));
        }
        this.names = List.copyOf(fresh);
    }

    List<String> names() {
        return names;
    }

    /** Delivers a row. One with more values than columns is refused: its values would go to the wrong fields. */
    void deliver(long number, List<String> values, RecordVisitor visitor, long line) throws MaillageException {
        if (values.stream().skip(names.size()).anyMatch(value -> !value.isBlank())) {
            visitor.bad(number, ExchangeTexts.error("row.tooLong", visitor.place().line((int) line), values.size(),
                    names.size()));
            return;
        }
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < Math.min(values.size(), names.size()); i++) {
            if (values.get(i) != null && !values.get(i).isEmpty()) {
                record.put(names.get(i), values.get(i));
            }
        }
        visitor.record(number, record);
    }
}
