package org.maillage.search.internal.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.spelling.Misspelling;
import org.maillage.api.spelling.SpellingService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Spelling by the dictionaries that bundles bring. What was read stays: a dictionary takes two megabytes, the names three. */
@Component
public final class SpellingComponent implements SpellingService {

    private final Dictionaries dictionaries;
    private final ContentService content;
    private final LearnedWords learned;
    private final Map<String, Optional<Speller>> spellers = new ConcurrentHashMap<>();
    private volatile Known known = new Known(Set.of(), new Names());

    /** Called by Declarative Services. */
    @Activate
    public SpellingComponent(BundleContext context, @Reference DataArea data, @Reference ContentService content) {
        this.dictionaries = new Dictionaries(context);
        this.learned = new LearnedWords(data);
        this.content = content;
    }

    @Override
    public boolean knows(Locale language) {
        return dictionaries.has(language.getLanguage());
    }

    @Override
    public List<Misspelling> check(String text, Locale language) {
        List<Misspelling> found = new ArrayList<>();
        Optional<Speller> speller = speller(language);
        if (speller.isPresent()) {
            Names all = names();
            Set<String> own = learned.words();
            for (Misspelling each : Words.of(text)) {
                if (!speller.get().isRight(each.word(), part -> own.contains(part) || all.has(part))) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    @Override
    public List<String> suggest(String word, Locale language) {
        return speller(language).map(each -> each.suggest(word)).orElse(List.of());
    }

    private Optional<Speller> speller(Locale language) {
        return knows(language) ? spellers.computeIfAbsent(language.getLanguage(), dictionaries::speller)
                : Optional.empty();
    }

    /** Read again when collections have come, gone or got another version; a title more is no reason. */
    private Names names() {
        Set<String> collections = content.collections().stream().map(each -> each.id() + " " + each.version())
                .collect(Collectors.toSet());
        Known last = known;
        if (!last.collections().equals(collections)) {
            last = new Known(collections, Names.of(content));
            known = last;
        }
        return last.names();
    }

    /**
     * What was read.
     *
     * @param collections ids and versions of those that it was read from
     */
    private record Known(Set<String> collections, Names names) {
    }

    @Override
    public List<String> learned() {
        return learned.words().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    @Override
    public void learn(String word) throws MaillageException {
        learned.add(word);
    }

    @Override
    public void forget(String word) throws MaillageException {
        learned.remove(word);
    }
}
