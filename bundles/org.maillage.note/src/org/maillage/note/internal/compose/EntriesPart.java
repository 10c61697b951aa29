package org.maillage.note.internal.compose;

import java.util.ArrayList;
import java.util.List;

import org.maillage.note.internal.document.Block;

/** The entries, one after the other. */
final class EntriesPart implements Part {

    private final List<String> fields;

    EntriesPart(List<String> fields) {
        this.fields = List.copyOf(fields);
    }

    @Override
    public List<Block> blocks(Draft draft) {
        EntryPart writer = new EntryPart(draft);
        List<Block> blocks = new ArrayList<>();
        draft.sheets().forEach(each -> blocks.addAll(writer.blocks(each, fields)));
        return blocks;
    }
}
