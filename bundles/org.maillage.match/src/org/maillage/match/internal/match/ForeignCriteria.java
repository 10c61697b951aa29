package org.maillage.match.internal.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.match.CriterionKind;
import org.maillage.api.match.Truth;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.match.internal.criteria.Foreign;
import org.maillage.model.Criterion;
import org.maillage.model.Profile;

/** Finds who answers criteria of types that are not the product’s. Thread-safe. */
final class ForeignCriteria {

    private final List<CriterionKind> kinds;
    private final PluginGuard guard;

    ForeignCriteria(List<CriterionKind> kinds, PluginGuard guard) {
        this.kinds = List.copyOf(kinds);
        this.guard = guard;
    }

    /** Answers a criterion; empty when no plug-in does. */
    Optional<Foreign> of(Criterion criterion) {
        return kinds.stream().filter(each -> asked(each, () -> each.answers(criterion.eClass()), false)).findFirst()
                .map(each -> new One(each, EcoreUtil.copy(criterion)));
    }

    private <T> T asked(CriterionKind kind, PluginGuard.Call<T> call, T otherwise) {
        try {
            return Optional.ofNullable(guard.call(kind, call)).orElse(otherwise);
        } catch (MaillageException e) {
            ILog.of(ForeignCriteria.class).error("A criterion of a plug-in: " + e.getMessage(), e);
            return otherwise;
        }
    }

    private final class One implements Foreign {

        private final CriterionKind kind;
        private final Criterion criterion;

        One(CriterionKind kind, Criterion criterion) {
            this.kind = kind;
            this.criterion = criterion;
        }

        @Override
        public Truth judge(Profile profile, LocalDate on) {
            Profile copy = EcoreUtil.copy(profile);
            return asked(kind, () -> kind.judge(criterion, copy, on), Truth.UNKNOWN);
        }

        /** When the plug-in fails, the person reads so where its condition would stand. */
        @Override
        public String expected(Locale language) {
            try {
                return guard.call(kind, () -> kind.label(language) + "\u00a0: " + kind.expected(criterion, language));
            } catch (MaillageException e) {
                return e.text(language);
            }
        }

        @Override
        public String actual(Profile profile, Locale language) {
            Profile copy = EcoreUtil.copy(profile);
            return asked(kind, () -> kind.actual(copy, language), "");
        }
    }
}
