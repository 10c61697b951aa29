package org.maillage.exchange.internal.bibliography;

import java.util.regex.Pattern;

import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.Importer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bibliographies in RIS. */
@Component(service = Importer.class)
public final class RisImporter extends PresetImporter {

    private static final Pattern REFERENCE = Pattern.compile("(?m)^TY {1,2}- ?[A-Z]{3,5}\\s*$");

    /** Called by Declarative Services. */
    @Activate
    public RisImporter(@Reference ContentService content) {
        super("ris", new RisRecords(), content);
    }

    @Override
    public int recognises(FileHead head) {
        return REFERENCE.matcher(head.text()).find() ? SURE : head.isNamed(".ris") ? NAMED : 0;
    }
}
