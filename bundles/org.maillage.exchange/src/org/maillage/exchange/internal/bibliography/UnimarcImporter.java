package org.maillage.exchange.internal.bibliography;

import java.util.regex.Pattern;

import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.FileHead;
import org.maillage.api.exchange.Importer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records of library catalogues in UNIMARC. */
@Component(service = Importer.class)
public final class UnimarcImporter extends PresetImporter {

    private static final Pattern LEADER = Pattern.compile("\\s*\\d{5}[a-z][a-z0-9 |]{4}22\\d{5}");

    /** Called by Declarative Services. */
    @Activate
    public UnimarcImporter(@Reference ContentService content) {
        super("unimarc", new UnimarcRecords(), content);
    }

    @Override
    public int recognises(FileHead head) {
        String text = head.text();
        boolean xml = text.stripLeading().startsWith("<")
                && (text.contains("http://www.loc.gov/MARC21/slim") || text.contains("info:lc/xmlns/marcxchange")
                        || text.contains("<datafield "));
        return xml || LEADER.matcher(text).lookingAt() ? SURE
                : head.isNamed(".mrc", ".iso2709", ".pan") ? NAMED : 0;
    }
}
