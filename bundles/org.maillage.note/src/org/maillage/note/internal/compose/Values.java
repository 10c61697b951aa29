package org.maillage.note.internal.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.model.Amount;
import org.maillage.model.Call;
import org.maillage.model.Citation;
import org.maillage.model.Link;
import org.maillage.model.MaillagePackage;
import org.maillage.model.PlannedExpense;
import org.maillage.model.ReceivedAid;
import org.maillage.model.RequiredDocument;
import org.maillage.model.Step;
import org.maillage.model.meta.Meta;
import org.maillage.note.internal.document.MarkdownBlocks;
import org.maillage.note.internal.document.Run;

/** Says the values of any field of the meta-model, an extender’s too, as lines. Used by one thread. */
public final class Values {

    private static final String UNKNOWN = "unknown";
    private static final String SEPARATOR = " · ";

    private final Words words;
    private final Titles titles;
    private final Amounts amounts;

    Values(Words words, Titles titles) {
        this.words = words;
        this.titles = titles;
        this.amounts = new Amounts(words);
    }

    /** The values of a field, references on one line; none when there is nothing to say. */
    List<List<Run>> lines(EObject object, EStructuralFeature feature) {
        if (!hasValue(object, feature)) {
            return List.of();
        }
        Collection<?> values = object.eGet(feature) instanceof Collection<?> many ? many : List.of(object.eGet(feature));
        if (isReference(feature)) {
            return List.of(Run.line(String.join(", ", values.stream().map(each -> reference((String) each)).toList())));
        }
        List<List<Run>> lines = new ArrayList<>();
        for (Object each : values) {
            lines.addAll(value(feature, each));
        }
        return lines.stream().filter(each -> !Run.text(each).isBlank()).toList();
    }

    private boolean hasValue(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return switch (value) {
            case null -> false;
            case Collection<?> many -> !many.isEmpty();
            case Enumerator literal -> !literal.getName().equals(UNKNOWN);
            case String text -> !text.isBlank();
            default -> object.eIsSet(feature) && !Boolean.FALSE.equals(value);
        };
    }

    private static boolean isReference(EStructuralFeature feature) {
        return feature.getEType() == MaillagePackage.eINSTANCE.getEntryRef() || Meta.referenceTarget(feature).isPresent();
    }

    /** The title of an entry; its id, said to be absent, when no collection has it. */
    String reference(String id) {
        return titles.title(id).orElseGet(() -> words.say("value.missing", id));
    }

    private List<List<Run>> value(EStructuralFeature feature, Object value) {
        return switch (value) {
            case EObject object -> List.of(object(object));
            case LocalDate day -> List.of(Run.line(words.date(day)));
            case Boolean yes -> List.of(Run.line(words.say("value.yes")));
            case Number number -> List.of(Run.line(words.quantity(number, words.unit(feature))));
            case Enumerator literal -> List.of(Run.line(literal(feature, literal)));
            case String text -> text(feature, text.strip());
            default -> List.of(Run.line(EcoreUtil.convertToString((EDataType) feature.getEType(), value)));
        };
    }

    private List<List<Run>> text(EStructuralFeature feature, String text) {
        if (feature.getEType() == MaillagePackage.eINSTANCE.getYearOrDate()) {
            return List.of(Run.line(words.yearOrDate(text)));
        }
        return text.matches("https?://\\S+") ? List.of(List.of(web("", text))) : MarkdownBlocks.lines(text);
    }

    private String literal(EStructuralFeature feature, Enumerator literal) {
        EEnumLiteral known = ((EEnum) feature.getEType()).getEEnumLiteral(literal.getName());
        return known == null ? literal.getLiteral() : words.label(known);
    }

    private List<Run> object(EObject object) {
        return switch (object) {
            case Amount amount -> Run.line(amounts.amount(amount));
            case Call call -> Run.line(amounts.call(call));
            case Link link -> link.getUrl() == null ? List.of() : List.of(web(link.getLabel(), link.getUrl()));
            case Citation citation -> citation(citation);
            case Step step -> step(step);
            case RequiredDocument document -> Run.line(document.isOptional()
                    ? words.say("document.optional", text(document.getTitle())) : text(document.getTitle()));
            case PlannedExpense expense -> expense(expense);
            case ReceivedAid aid -> aid(aid);
            default -> general(object);
        };
    }

    private List<Run> step(Step step) {
        String text = step.getText() == null ? text(step.getTitle())
                : step.getTitle() == null ? step.getText().strip()
                        : words.say("value.labelled", step.getTitle().strip(), step.getText().strip());
        return step.getUrl() == null ? Run.line(text) : List.of(Run.of(text + " "), web("", step.getUrl()));
    }

    /** A source: what it is, where in it, and when it was read. */
    List<Run> citation(Citation citation) {
        List<Run> line = new ArrayList<>();
        if (citation.getUrl() != null) {
            line.add(web(citation.getLabel(), citation.getUrl()));
        } else if (citation.getLabel() != null) {
            line.add(Run.of(citation.getLabel().strip()));
        }
        if (citation.getEntry() != null) {
            line.add(Run.of((line.isEmpty() ? "" : ", ") + reference(citation.getEntry())));
        }
        if (citation.getLocator() != null) {
            line.add(Run.of(", " + citation.getLocator().strip()));
        }
        if (citation.getConsultedOn() != null) {
            line.add(Run.of(words.say("source.consulted", words.date(citation.getConsultedOn())), Run.Style.dim));
        }
        return line;
    }

    private List<Run> expense(PlannedExpense expense) {
        String what = expense.getKind() != null ? reference(expense.getKind()) : text(expense.getNote());
        return Run.line(expense.getAmount() == null ? what
                : words.say("value.labelled", what, words.euros(expense.getAmount())));
    }

    private List<Run> aid(ReceivedAid aid) {
        String amount = aid.getAmount() == null ? words.say("value.unknown") : words.euros(aid.getAmount());
        String regime = words.label(MaillagePackage.eINSTANCE.getAidRegime().getEEnumLiteral(aid.getRegime().getName()));
        return Run.line(aid.getOn() == null ? words.say("aid.undated", amount, regime)
                : words.say("aid.dated", amount, words.date(aid.getOn()), regime));
    }

    /** Any other object: its own fields, one after the other. */
    private List<Run> general(EObject object) {
        List<String> parts = new ArrayList<>();
        for (EStructuralFeature each : object.eClass().getEAllStructuralFeatures()) {
            for (List<Run> line : lines(object, each)) {
                boolean head = each.getName().equals("title") || each.getName().equals("text");
                parts.add(head ? Run.text(line) : words.say("value.labelled", words.label(each), Run.text(line)));
            }
        }
        return Run.line(String.join(SEPARATOR, parts));
    }

    /** A link to a page of the web, without what nobody reads aloud. */
    static Run web(String label, String url) {
        String shown = label == null || label.isBlank()
                ? url.strip().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "") : label.strip();
        return Run.link(shown, url.strip());
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
