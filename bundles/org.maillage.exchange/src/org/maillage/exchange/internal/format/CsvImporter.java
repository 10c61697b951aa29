package org.maillage.exchange.internal.format;

import java.util.List;
import java.util.regex.Pattern;

import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.Importer;
import org.maillage.exchange.internal.mapping.MappedImporter;
import org.maillage.exchange.internal.read.CsvRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tables as CSV, with a mapping. */
@Component(service = Importer.class)
public final class CsvImporter extends MappedImporter {

    private static final int FORM = 50;
    private static final int LIKELY = 20;
    private static final int SOME = 5;
    private static final List<String> DELIMITERS = List.of(";", "\t", ",", "|");

    /** Called by Declarative Services. */
    @Activate
    public CsvImporter(@Reference ContentService content) {
        super("csv", new CsvRecords(), content);
    }

    @Override
    public int recognises(FileHead head) {
        if (head.isNamed(".csv", ".tsv")) {
            return FORM;
        }
        List<String> lines = head.text().lines().filter(each -> !each.isBlank()).limit(SOME).toList();
        boolean table = lines.size() > 1 && DELIMITERS.stream()
                .anyMatch(each -> count(lines.getFirst(), each) > 0 && lines.subList(0, 2).stream()
                        .allMatch(line -> count(line, each) == count(lines.getFirst(), each)));
        return table && !head.text().startsWith("<") && !head.text().startsWith("{") ? LIKELY : 0;
    }

    private static int count(String line, String delimiter) {
        return line.split(Pattern.quote(delimiter), -1).length - 1;
    }
}
