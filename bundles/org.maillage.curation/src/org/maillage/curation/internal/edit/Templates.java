package org.maillage.curation.internal.edit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.content.ContentFiles;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.curation.EntryTemplate;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Translation;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Entries to start from: those of this bundle, the person's own, and any entry. */
final class Templates {

    private static final String FOLDER = "templates";
    private static final String XML = ".xml";

    private final DataArea data;
    private final ContentFiles files;
    private final ContentService content;

    Templates(DataArea data, ContentFiles files, ContentService content) {
        this.data = data;
        this.files = files;
        this.content = content;
    }

    List<EntryTemplate> all(Locale language) {
        List<EntryTemplate> all = new ArrayList<>();
        read().forEach((name, entry) -> all.add(new EntryTemplate(name, title(entry, language),
                entry.eClass().getName())));
        return all;
    }

    private static String title(Entry entry, Locale language) {
        return entry.getTranslations().stream().filter(each -> language.getLanguage().equals(each.getLanguage()))
                .map(Translation::getTitle).findFirst().orElse(entry.getTitle());
    }

    /** A fresh entry made of a template; what is peculiar to the original is left out. */
    Entry entry(String name) throws MaillageException {
        Optional<Entry> found = Optional.ofNullable(read().get(name));
        boolean model = found.isEmpty();
        if (model) {
            found = content.find(name).map(EntryView::entry);
        }
        Entry fresh = EcoreUtil.copy(found.orElseThrow(() -> CurationTexts.failure("template.unknown", name,
                String.join(", ", read().keySet()))));
        for (var feature : List.of(MaillagePackage.eINSTANCE.getEntry_Id(),
                MaillagePackage.eINSTANCE.getEntry_Created(), MaillagePackage.eINSTANCE.getEntry_Modified(),
                MaillagePackage.eINSTANCE.getEntry_VerifiedOn(), MaillagePackage.eINSTANCE.getEntry_Provenance(),
                MaillagePackage.eINSTANCE.getEntry_Comments(), MaillagePackage.eINSTANCE.getEntry_ArchivedReason(),
                MaillagePackage.eINSTANCE.getEntry_Translations())) {
            fresh.eUnset(feature);
        }
        if (!model) {
            fresh.setTitle(null);
        }
        return fresh;
    }

    private Map<String, Entry> read() {
        Map<String, Entry> found = new TreeMap<>();
        Bundle bundle = FrameworkUtil.getBundle(Templates.class);
        for (URL url : Collections.list(bundle.findEntries(FOLDER, "*" + XML, false))) {
            try (InputStream in = url.openStream()) {
                add(url.getPath(), in.readAllBytes(), found);
            } catch (IOException e) {
                ILog.of(Templates.class).error("A template cannot be read: " + url, e);
            }
        }
        Path own = data.folder().resolve(FOLDER);
        if (Files.isDirectory(own)) {
            try (Stream<Path> there = Files.list(own)) {
                for (Path each : there.filter(file -> file.toString().endsWith(XML)).toList()) {
                    add(each.toString().replace('\\', '/'), Files.readAllBytes(each), found);
                }
            } catch (IOException e) {
                ILog.of(Templates.class).error("Templates cannot be read: " + own, e);
            }
        }
        return found;
    }

    private void add(String path, byte[] bytes, Map<String, Entry> found) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        files.parse(bytes, Place.collection("", FOLDER).file(file)).root().filter(Entry.class::isInstance)
                .ifPresentOrElse(entry -> found.put(file.substring(0, file.length() - XML.length()), (Entry) entry),
                        () -> ILog.of(Templates.class).warn("Not a template: " + path));
    }
}
