package org.maillage.match.internal.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.BatchResult;
import org.maillage.api.match.Coverage;
import org.maillage.api.match.CriterionKind;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.MatchRequest;
import org.maillage.api.match.MatchService;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.api.search.SearchService;
import org.maillage.api.territory.TerritoryService;
import org.maillage.match.internal.MatchTexts;
import org.maillage.match.internal.knowledge.ContentKnowledge;
import org.maillage.match.internal.scheme.Catalogue;
import org.maillage.match.internal.scheme.CompiledScheme;
import org.maillage.match.internal.verdict.Judge;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Profile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps the schemes compiled until collections change. */
@Component
public final class MatchServiceComponent implements MatchService {

    private final ContentService content;
    private final SearchService search;
    private final TerritoryService territories;
    private final PluginGuard guard = new PluginGuard();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<CriterionKind> kinds = List.of();

    private volatile Compiled compiled;

    /** Called by Declarative Services. */
    @Activate
    public MatchServiceComponent(@Reference ContentService content, @Reference SearchService search,
            @Reference TerritoryService territories) {
        this.content = content;
        this.search = search;
        this.territories = territories;
    }

    /** Several threads that ask at once may compile at once; the last is kept. */
    private Compiled compiled() throws MaillageException {
        Compiled known = compiled;
        Map<String, String> seen = content.stamps();
        List<CriterionKind> now = kinds;
        if (known == null || !known.seen().equals(seen) || !known.kinds().equals(now)) {
            ContentKnowledge knowledge = new ContentKnowledge(content, territories);
            ForeignCriteria foreign = new ForeignCriteria(now, guard);
            known = new Compiled(new Catalogue(new Schemes(content, search).all(), knowledge, foreign::of), knowledge, seen,
                    List.copyOf(now));
            compiled = known;
        }
        return known;
    }

    @Override
    public MatchReport match(MatchRequest request) throws MaillageException {
        Compiled known = compiled();
        List<CompiledScheme> schemes = chosen(known, request.types(), request.language());
        Needs needs = Needs.of(request.profile(), request.need(), search, known.knowledge(), request.language());
        return new Matcher(known.catalogue(), known.knowledge(), request, needs).match(schemes);
    }

    /** Types of entries and natures of support; a nature stands for the narrower ones. */
    private List<CompiledScheme> chosen(Compiled known, List<String> types, Locale language) throws MaillageException {
        if (types.isEmpty()) {
            return known.catalogue().schemes();
        }
        List<CompiledScheme> chosen = new ArrayList<>();
        for (String type : types) {
            List<String> classes = content.types().stream().filter(each -> isA(each, type)).map(EClass::getName)
                    .toList();
            String nature = "voc:nature/" + type.substring(type.lastIndexOf('/') + 1);
            boolean isNature = knows(nature);
            if (classes.isEmpty() && !isNature) {
                throw new MaillageException(MatchTexts.of("type.unknown", type));
            }
            known.catalogue().schemes().stream()
                    .filter(each -> classes.contains(each.type()) || isNature && each.natures().contains(nature))
                    .filter(each -> !chosen.contains(each)).forEach(chosen::add);
        }
        return chosen;
    }

    private boolean knows(String id) {
        try {
            return content.find(id).isPresent();
        } catch (MaillageException e) {
            ILog.of(MatchServiceComponent.class).warn(id + " counts as not known", e);
            return false;
        }
    }

    private static boolean isA(EClass type, String name) {
        return MaillagePackage.eINSTANCE.getSupportScheme().isSuperTypeOf(type)
                && (type.getName().equalsIgnoreCase(name)
                        || type.getEAllSuperTypes().stream().anyMatch(each -> each.getName().equalsIgnoreCase(name)));
    }

    @Override
    public List<BatchResult> batch(List<Profile> profiles, LocalDate on) throws MaillageException {
        Compiled known = compiled();
        return profiles.stream().map(each -> new BatchResult(verdicts(known, each, on))).toList();
    }

    private static Map<String, Verdict> verdicts(Compiled known, Profile profile, LocalDate on) {
        Judge judge = new Judge(profile, on, known.catalogue().table(), known.knowledge());
        Map<String, Verdict> verdicts = new HashMap<>();
        for (CompiledScheme each : known.catalogue().schemes()) {
            verdicts.put(each.id(), each.opening().on(on).open() == Truth.NO ? Verdict.CLOSED
                    : judge.judge(each).verdict());
        }
        return verdicts;
    }

    @Override
    public Coverage coverage(String territory, List<Profile> profiles, LocalDate on, Locale language)
            throws MaillageException {
        Compiled known = compiled();
        String id = new Places(territories).only(territory);
        return new Coverages(known.catalogue(), known.knowledge(), content).of(id, profiles, on, language);
    }

    /**
     * What was compiled.
     *
     * @param catalogue the schemes
     * @param knowledge what was asked to compile them
     * @param seen      the stamps of the collections before they were read
     * @param kinds     the plug-ins asked
     */
    private record Compiled(Catalogue catalogue, ContentKnowledge knowledge, Map<String, String> seen,
            List<CriterionKind> kinds) {
    }
}
