package org.maillage.content.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.model.Entry;
import org.maillage.model.Overlay;
import org.maillage.model.meta.EntryIds;
import org.maillage.model.meta.Features;

/** A person's changes to entries of other collections, field by field, above the untouched original. */
final class Overlays {

    private Overlays() {
    }

    /**
     * A file with overrides.
     *
     * @param source the personal collection's folder
     * @param place  the file in it
     */
    record File(FolderSource source, Place place) {
    }

    /** Finds the overrides of a personal collection; of two for one entry, the first collection's stand. */
    static void find(FolderSource source, String collection, Map<String, File> overlays,
            Map<String, Integer> stamps, List<Problem> problems) {
        Place place = Place.collection(collection, source.location());
        try {
            for (String file : source.files(Layout.OVERLAYS)) {
                String path = Layout.path(file);
                String target = path.replaceFirst("/", ":");
                if (EntryIds.parse(target).isEmpty()) {
                    problems.add(problem("entry.badId", place.file(file), target));
                    continue;
                }
                File former = overlays.putIfAbsent(target, new File(source, place.file(file)));
                if (former != null) {
                    problems.add(problem("overlay.twice", place.file(file).entry(target),
                            former.place().collection()));
                }
                BasicFileAttributes attributes = Files.readAttributes(source.folder().resolve(file),
                        BasicFileAttributes.class);
                stamps.merge(target.substring(0, target.indexOf(':')),
                        (target + attributes.lastModifiedTime() + attributes.size()).hashCode(), Integer::sum);
            }
        } catch (IOException e) {
            problems.add(problem("collection.unreadable", place, e.getMessage()));
        }
    }

    /** Lays overrides over an entry. What does not fit is reported and left out. */
    static EntryView apply(EntryView original, Overlay overlay, Place place, List<Problem> problems) {
        Entry values = overlay.getValues();
        if (values == null || values.eClass() != original.entry().eClass()) {
            problems.add(problem("overlay.otherType", place.entry(original.id()), original.id()));
            return original;
        }
        Entry effective = EcoreUtil.copy(original.original());
        Entry copy = EcoreUtil.copy(values);
        Set<String> overridden = new TreeSet<>();
        for (String name : fields(overlay)) {
            EStructuralFeature feature = effective.eClass().getEStructuralFeature(name);
            if (feature == null || feature == effective.eClass().getEIDAttribute()) {
                problems.add(problem("overlay.unknownField", place.entry(original.id()).field(name), name));
            } else {
                Features.take(effective, copy, feature);
                overridden.add(name);
            }
        }
        return new EntryView(effective, original.original(), overridden, original.place(), Optional.of(place));
    }

    private static Set<String> fields(Overlay overlay) {
        return overlay.getFields() == null || overlay.getFields().isBlank() ? Set.of()
                : new TreeSet<>(List.of(overlay.getFields().trim().split("\\s+")));
    }

    private static Problem problem(String code, Place place, Object... arguments) {
        return new Problem(Severity.ERROR, code, place, Message.of(ContentTexts.class, code, arguments));
    }
}
