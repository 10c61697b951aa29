package org.maillage.publish.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.EntryChange;
import org.maillage.api.publish.EntryChange.Kind;
import org.maillage.api.publish.FieldChange;
import org.maillage.api.publish.FileChange;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.Openness;
import org.maillage.model.SupportScheme;
import org.maillage.model.meta.Meta;

/** Compares two versions of a collection, entry by entry and field by field. */
public final class ContentDiff {

    /** Name under which a change of the type itself is told. */
    static final String TYPE = "eClass";

    private ContentDiff() {
    }

    /** What changed. */
    public static ContentChanges between(Snapshot before, Snapshot after, String from, String to) {
        List<EntryChange> entries = new ArrayList<>();
        for (String id : union(before.entries(), after.entries())) {
            Entry former = before.entries().get(id);
            Entry later = after.entries().get(id);
            if (former == null || later == null) {
                Entry there = former == null ? later : former;
                entries.add(change(former == null ? Kind.ADDED : Kind.REMOVED, there, List.of()));
            } else if (!EcoreUtil.equals(former, later)) {
                entries.add(change(kind(former, later), later, fields(former, later)));
            }
        }
        List<FileChange> files = new ArrayList<>();
        for (String path : union(before.others(), after.others())) {
            String former = before.others().get(path);
            String later = after.others().get(path);
            if (former == null) {
                files.add(new FileChange(FileChange.Kind.ADDED, path));
            } else if (later == null) {
                files.add(new FileChange(FileChange.Kind.REMOVED, path));
            } else if (!former.equals(later)) {
                files.add(new FileChange(FileChange.Kind.CHANGED, path));
            }
        }
        return new ContentChanges(from, to, entries, files);
    }

    private static SortedSet<String> union(SortedMap<String, ?> one, SortedMap<String, ?> two) {
        SortedSet<String> all = new TreeSet<>(one.keySet());
        all.addAll(two.keySet());
        return all;
    }

    private static EntryChange change(Kind kind, Entry entry, List<FieldChange> fields) {
        return new EntryChange(kind, entry.getId(), entry.eClass().getName(),
                entry.getTitle() == null ? entry.getId() : entry.getTitle(), fields);
    }

    private static Kind kind(Entry former, Entry later) {
        if (later.getStatus() == EntryStatus.ARCHIVED && former.getStatus() != EntryStatus.ARCHIVED) {
            return Kind.ARCHIVED;
        }
        return former instanceof SupportScheme one && later instanceof SupportScheme two && isClosed(two)
                && !isClosed(one) ? Kind.CLOSED : Kind.CHANGED;
    }

    private static boolean isClosed(SupportScheme scheme) {
        return scheme.getOpenness() == Openness.ENDED || scheme.getOpenness() == Openness.TEMPORARILY_CLOSED
                || !scheme.getCalls().isEmpty() && scheme.getCalls().stream().allMatch(each -> each.isClosed());
    }

    private static List<FieldChange> fields(Entry former, Entry later) {
        List<FieldChange> fields = new ArrayList<>();
        if (former.eClass() != later.eClass()) {
            fields.add(new FieldChange(TYPE, Map.of("fr", "type de fiche", "en", "type of entry"),
                    former.eClass().getName(), later.eClass().getName()));
        }
        for (EStructuralFeature feature : later.eClass().getEAllStructuralFeatures()) {
            EStructuralFeature known = former.eClass().getEStructuralFeature(feature.getName());
            String before = known == null ? "" : ValueText.of(former, known);
            String after = ValueText.of(later, feature);
            if (!feature.isTransient() && !before.equals(after)) {
                fields.add(new FieldChange(feature.getName(), Map.of("fr", Meta.label(feature, Locale.FRENCH), "en",
                        Meta.label(feature, Locale.ENGLISH)), before, after));
            }
        }
        return fields;
    }
}
