package org.maillage.ui.internal.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.Attachment;

/**
 * Writes a contained object, of any class, as a line of a list: its title, then label and value of what else is set, then
 * what it contains, one step in. The sentences of {@link SpecialDetails} read better where they apply.
 */
final class DetailWriter {

    private static final List<String> HEADS = List.of("title", "label", "name");
    private static final Set<String> PROSE = Set.of("text", "note", "comment");
    private static final Set<String> HIDDEN = Set.of("raw");

    private final ValueWriter values;
    private final SpecialDetails special;

    DetailWriter(ValueWriter values) {
        this.values = values;
        this.special = new SpecialDetails(values);
    }

    /** All objects of a containment, as items of a list. */
    List<Block> items(EObject owner, EReference feature, int depth) {
        List<Block> blocks = new ArrayList<>();
        boolean ordered = feature.isMany() && feature.getName().equals("steps");
        int number = 1;
        for (EObject each : contained(owner, feature)) {
            blocks.add(new Block.Item(depth, ordered ? number++ + "." : "•", line(each)));
            nested(each, depth, blocks);
        }
        return blocks;
    }

    /**
     * Attachments: pictures with what they show, lines of a list for the others.
     *
     * @param drawn paths of pictures that the page shows elsewhere
     */
    List<Block> attachments(List<Attachment> all, Set<String> drawn) {
        return all.stream().map(each -> picture(each).filter(file -> !drawn.contains(file.path()))
                .<Block>map(file -> new Block.Picture(file, line(each)))
                .orElseGet(() -> new Block.Item(0, "•", line(each)))).toList();
    }

    private Optional<PictureFile> picture(Attachment attachment) {
        String type = attachment.getMediaType();
        return Optional.ofNullable(attachment.getPath()).filter(each -> type == null || type.startsWith("image/"))
                .flatMap(values::picture);
    }

    /** All objects of a containment, one line each. */
    List<List<Run>> lines(EObject owner, EReference feature) {
        return contained(owner, feature).stream().map(this::line).toList();
    }

    /** Whether objects of a class need lines below their own. */
    static boolean nests(EReference feature) {
        return feature.getEReferenceType().getEAllContainments().stream().findAny().isPresent();
    }

    private void nested(EObject object, int depth, List<Block> blocks) {
        for (EReference each : object.eClass().getEAllContainments()) {
            if (object.eIsSet(each)) {
                blocks.addAll(items(object, each, depth + 1));
            }
        }
    }

    private static List<EObject> contained(EObject owner, EReference feature) {
        Object value = owner.eGet(feature);
        Stream<?> all = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return all.map(EObject.class::cast).toList();
    }

    private List<Run> line(EObject object) {
        return special.line(object).orElseGet(() -> general(object));
    }

    private List<Run> general(EObject object) {
        List<Run> head = new ArrayList<>();
        List<List<Run>> rest = new ArrayList<>();
        List<Run> prose = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllAttributes()) {
            if (HIDDEN.contains(feature.getName()) || !values.hasValue(object, feature)) {
                continue;
            }
            List<Run> line = values.line(object, feature);
            if (HEADS.contains(feature.getName())) {
                head.addAll(line);
            } else if (PROSE.contains(feature.getName())) {
                prose.add(Run.of(" — "));
                prose.addAll(line);
            } else {
                rest.add(Stream.concat(Stream.of(Run.of(values.label(feature) + values.texts().of("page.colon"),
                        Style.DIM)), line.stream()).toList());
            }
        }
        boolean alone = rest.isEmpty() && prose.isEmpty();
        List<Run> all = new ArrayList<>(alone ? head : head.stream().map(each -> each.with(Style.BOLD)).toList());
        all.addAll(all.isEmpty() && !prose.isEmpty() ? prose.subList(1, prose.size()) : prose);
        if (!all.isEmpty() && !rest.isEmpty()) {
            all.add(Run.of(" · ", Style.DIM));
        }
        all.addAll(ValueWriter.join(rest, " · "));
        return all;
    }
}
