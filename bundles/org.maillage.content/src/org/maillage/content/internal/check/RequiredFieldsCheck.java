package org.maillage.content.internal.check;

import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.model.Concept;
import org.maillage.model.LegalForm;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Territory;
import org.maillage.model.meta.Meta;
import org.osgi.service.component.annotations.Component;

/**
 * Fields that the model requires or recommends are there. Members of code lists are spared the recommendations: their
 * vocabulary carries summary and source for all.
 */
@Component
public final class RequiredFieldsCheck implements Check {

    @Override
    public void check(EntryView view, CheckContext context) {
        boolean listed = view.entry() instanceof Concept || view.entry() instanceof Territory
                || view.entry() instanceof LegalForm;
        Fields.visit(view.entry(), (owner, feature, values, path) -> {
            if (!values.isEmpty() && !values.stream().allMatch(each -> each instanceof String text && text.isBlank())) {
                return;
            }
            if (Meta.isSet(feature, Meta.CHECK, "required")) {
                context.report(Severity.ERROR, "field.required", path,
                        Message.of(ContentTexts.class, "field.required"));
            } else if (!listed && Meta.isSet(feature, Meta.CHECK, "recommended")) {
                boolean source = feature == MaillagePackage.eINSTANCE.getEntry_Sources();
                context.report(source ? Severity.WARNING : Severity.INFO,
                        source ? "entry.noSource" : "field.recommended", path,
                        Message.of(ContentTexts.class, source ? "entry.noSource" : "field.recommended"));
            }
        });
    }
}
