package org.maillage.content.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
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
import org.maillage.api.content.Origin;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.model.Entry;
import org.maillage.model.Overlay;
import org.maillage.model.meta.EntryIds;
import org.maillage.model.meta.Features;

/**
 * Changes that collections make to entries of others, field by field, above the untouched original: those of installed
 * collections first, in the order of their ranks, then the person’s own. In the list of fields, {@code +name} adds values to a
 * repeated field, and {@value #HIDDEN} alone hides the entry.
 */
final class Overlays {

    static final String HIDDEN = "-";
    private static final String ADDED = "+";

    private Overlays() {
    }

    /**
     * A file with overrides.
     *
     * @param source   the collection it is in
     * @param place    the file in it
     * @param personal whether it is the person’s own, which wins without a word
     */
    record File(CollectionSource source, Place place, boolean personal) {
    }

    /** Finds the overrides of a collection; of two personal ones for one entry, the first collection’s stand. */
    static void find(CollectionSource source, String collection, Map<String, List<File>> overlays,
            Map<String, Integer> stamps, List<Problem> problems) {
        Place place = Place.collection(collection, source.location());
        boolean personal = source.origin() == Origin.PERSONAL;
        try {
            for (String file : source.files(Layout.OVERLAYS)) {
                String target = Layout.path(file).replaceFirst("/", ":");
                if (EntryIds.parse(target).isEmpty()) {
                    problems.add(problem("entry.badId", place.file(file), target));
                    continue;
                }
                List<File> files = overlays.computeIfAbsent(target, id -> new ArrayList<>());
                Optional<File> rival = personal ? files.stream().filter(File::personal).findFirst() : Optional.empty();
                if (rival.isPresent()) {
                    problems.add(problem("overlay.twice", place.file(file).entry(target),
                            rival.get().place().collection()));
                } else {
                    files.add(new File(source, place.file(file), personal));
                }
                stamps.merge(target.substring(0, target.indexOf(':')), (target + stamp(source, file)).hashCode(),
                        Integer::sum);
            }
        } catch (IOException e) {
            problems.add(problem("collection.unreadable", place, e.getMessage()));
        }
    }

    private static String stamp(CollectionSource source, String file) throws IOException {
        if (source instanceof FolderSource folder) {
            BasicFileAttributes attributes = Files.readAttributes(folder.folder().resolve(file),
                    BasicFileAttributes.class);
            return attributes.lastModifiedTime().toString() + attributes.size();
        }
        return source.stamp();
    }

    /** Whether overrides hide the entry. */
    static boolean hides(Overlay overlay) {
        return fields(overlay).contains(HIDDEN);
    }

    /**
     * Lays overrides over an entry. What does not fit is reported and left out; so is a field that another collection’s
     * overrides have changed before, unless these are the person’s own.
     */
    static EntryView apply(EntryView below, Overlay overlay, File file, List<Problem> problems) {
        Place place = file.place().entry(below.id());
        Entry values = overlay.getValues();
        if (values == null || values.eClass() != below.entry().eClass()) {
            problems.add(problem("overlay.otherType", place, below.id()));
            return below;
        }
        Entry effective = EcoreUtil.copy(below.entry());
        Entry copy = EcoreUtil.copy(values);
        Set<String> overridden = new TreeSet<>(below.overridden());
        for (String name : fields(overlay)) {
            boolean adds = name.startsWith(ADDED);
            String field = adds ? name.substring(1) : name;
            EStructuralFeature feature = effective.eClass().getEStructuralFeature(field);
            if (feature == null || feature == effective.eClass().getEIDAttribute() || adds && !feature.isMany()) {
                problems.add(problem("overlay.unknownField", place.field(field), name));
            } else if (adds) {
                Features.add(effective, copy, feature);
                overridden.add(field);
            } else if (!file.personal() && below.overridden().contains(field)) {
                problems.add(problem("overlay.conflict", place.field(field), field,
                        below.overlay().map(Place::collection).orElse("")));
            } else {
                Features.take(effective, copy, feature);
                overridden.add(field);
            }
        }
        return new EntryView(effective, below.original(), overridden, below.place(), Optional.of(file.place()));
    }

    private static Set<String> fields(Overlay overlay) {
        return overlay.getFields() == null || overlay.getFields().isBlank() ? Set.of()
                : new TreeSet<>(List.of(overlay.getFields().trim().split("\\s+")));
    }

    private static Problem problem(String code, Place place, Object... arguments) {
        return new Problem(Severity.ERROR, code, place, Message.of(ContentTexts.class, code, arguments));
    }
}
