package org.maillage.content.internal.check;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.model.meta.EntryIds;
import org.maillage.model.meta.Meta;
import org.osgi.service.component.annotations.Component;

/** References lead to entries that exist, are of the right type, and come from the vocabulary that the model names. */
@Component
public final class ReferencesCheck implements Check {

    @Override
    public void check(EntryView view, CheckContext context) {
        Fields.visit(view.entry(), (owner, feature, values, path) -> Meta.referenceTarget(feature).ifPresent(
                target -> values.forEach(value -> check(feature, target, String.valueOf(value), path, context))));
    }

    private static void check(EStructuralFeature feature, String target, String id, String path,
            CheckContext context) {
        if (EntryIds.parse(id).isEmpty()) {
            context.report(Severity.ERROR, "reference.malformed", path,
                    Message.of(ContentTexts.class, "reference.malformed", id));
            return;
        }
        Optional<EClass> type = context.typeOf(id);
        if (type.isEmpty()) {
            context.report(Severity.ERROR, "reference.unresolved", path,
                    Message.of(ContentTexts.class, "reference.unresolved", id));
            return;
        }
        boolean suits = Stream.concat(Stream.of(type.get()), type.get().getEAllSuperTypes().stream())
                .anyMatch(each -> each.getName().equals(target));
        if (!suits) {
            context.report(Severity.ERROR, "reference.type", path,
                    Message.of(ContentTexts.class, "reference.type", id, type.get().getName(), target));
        }
        Meta.value(feature, Meta.CHECK, "vocabulary").filter(scheme -> !id.startsWith(scheme + "/"))
                .ifPresent(scheme -> context.report(Severity.WARNING, "reference.vocabulary", path,
                        Message.of(ContentTexts.class, "reference.vocabulary", id, scheme)));
    }
}
