package org.maillage.exchange.internal.bibliography;

import java.util.regex.Pattern;

import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.Importer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bibliographies in BibTeX. */
@Component(service = Importer.class)
public final class BibtexImporter extends PresetImporter {

    private static final Pattern REFERENCE = Pattern.compile("(?m)^\\s*@(?:article|book|booklet|in\\w+|manual|\\w*thesis|misc"
            + "|online|proceedings|report|techreport|unpublished)\\s*\\{", Pattern.CASE_INSENSITIVE);

    /** Called by Declarative Services. */
    @Activate
    public BibtexImporter(@Reference ContentService content) {
        super("bibtex", new BibtexRecords(), content);
    }

    @Override
    public int recognises(FileHead head) {
        return REFERENCE.matcher(head.text()).find() ? SURE : head.isNamed(".bib") ? NAMED : 0;
    }
}
