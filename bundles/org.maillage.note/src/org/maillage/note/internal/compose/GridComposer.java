package org.maillage.note.internal.compose;

import java.util.ArrayList;
import java.util.List;

import org.maillage.api.match.SchemeMatch;
import org.maillage.note.internal.document.Grid;
import org.maillage.note.internal.document.Run;

/** Makes the table of the entries. Days and amounts stay what they are, so that a spreadsheet can sort them. */
final class GridComposer {

    private GridComposer() {
    }

    static Grid compose(Draft draft, List<String> columns) {
        EntryPart writer = new EntryPart(draft);
        List<List<Object>> rows = new ArrayList<>();
        for (Sheet sheet : draft.sheets()) {
            List<Object> row = new ArrayList<>();
            columns.forEach(each -> row.add(cell(writer, sheet, each)));
            rows.add(row);
        }
        return new Grid(draft.say("grid.title"), draft.words().language(), columns.stream().map(each -> Fields.label(each,
                draft.sheets().stream().map(sheet -> sheet.entry().eClass()).toList(), draft.words())).toList(), rows);
    }

    private static Object cell(EntryPart writer, Sheet sheet, String column) {
        return switch (column) {
            case "amount" -> sheet.match().flatMap(SchemeMatch::amount).orElse(null);
            case "deadline" -> sheet.match().map(each -> each.calendar().deadline()).orElse(null);
            case "link" -> EntryPart.link(sheet.entry()).map(each -> each.getUrl().strip()).orElse(null);
            default -> text(writer.lines(sheet, column));
        };
    }

    private static String text(List<List<Run>> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines.stream().map(Run::text).toList());
    }
}
