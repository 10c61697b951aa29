package org.maillage.match.internal.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.maillage.match.internal.criteria.Foreign;
import org.maillage.match.internal.criteria.LeafTable;
import org.maillage.match.internal.knowledge.Knowledge;
import org.maillage.model.Criterion;
import org.maillage.model.SupportScheme;

/** All schemes, compiled, with one table of leaves. Immutable once made. */
public final class Catalogue {

    private final LeafTable table = new LeafTable();
    private final List<CompiledScheme> schemes = new ArrayList<>();
    private final Map<String, CompiledScheme> byId = new HashMap<>();

    /** Compiles schemes without plug-ins. */
    public Catalogue(Collection<? extends SupportScheme> entries, Knowledge knowledge) {
        this(entries, knowledge, each -> Optional.empty());
    }

    /** Compiles schemes; plug-ins answer criteria of their own types. */
    public Catalogue(Collection<? extends SupportScheme> entries, Knowledge knowledge,
            Function<Criterion, Optional<Foreign>> foreign) {
        Map<String, SupportScheme> known = new HashMap<>();
        entries.forEach(each -> known.put(each.getId(), each));
        SchemeCompiler compiler = new SchemeCompiler(table, knowledge, foreign);
        for (SupportScheme each : entries) {
            CompiledScheme scheme = compiler.compile(each, withConditions(each, known));
            schemes.add(scheme);
            byId.put(scheme.id(), scheme);
        }
    }

    /** The nearest scheme above a local variant that has conditions; null when there is none. */
    private static SupportScheme withConditions(SupportScheme variant, Map<String, SupportScheme> known) {
        Set<String> seen = new HashSet<>();
        SupportScheme above = known.get(variant.getGeneric());
        while (above != null && seen.add(above.getId())) {
            if (above.getEligibility() != null) {
                return above;
            }
            above = known.get(above.getGeneric());
        }
        return null;
    }

    /** The leaves of all schemes. */
    public LeafTable table() {
        return table;
    }

    /** The schemes, in the order of the collections. */
    public List<CompiledScheme> schemes() {
        return schemes;
    }

    /** A scheme. */
    public Optional<CompiledScheme> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
