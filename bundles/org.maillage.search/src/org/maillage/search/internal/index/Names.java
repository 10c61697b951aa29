package org.maillage.search.internal.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;
import org.maillage.search.internal.schema.TypeSchema;
import org.maillage.search.internal.text.Stemmer;
import org.maillage.search.internal.text.Word;
import org.maillage.search.internal.text.WordSplitter;

/**
 * Names that stand for each other: the labels of a concept, legal form or family, and of any entry its acronym with its
 * names. The index keeps them with the entry, so that a query is widened without reading anything else.
 */
public final class Names {

    private static final Pattern WITH_ACRONYM = Pattern.compile("\\s*(.+?)\\s*\\(([^()]+)\\)\\s*");
    private static final Pattern ACRONYM = Pattern.compile("(?=\\p{Lu})(?:[\\p{Lu}\\p{N}]\\.?){2,10}s?");
    /** Longer ones are descriptions. */
    private static final int MOST_WORDS = 8;

    private Names() {
    }

    /** Whether it is written as an acronym: capitals, perhaps with dots or figures. */
    public static boolean isAcronym(String name) {
        return ACRONYM.matcher(name).matches();
    }

    /** The key that names of the same words share: stems of the words that carry meaning; empty for too many words. */
    public static String key(List<Word> words, Stemmer stemmer) {
        List<String> stems = words.stream().filter(word -> !word.joined() && !word.stopWord())
                .map(word -> stemmer.stem(word.form())).toList();
        return stems.size() > MOST_WORDS ? "" : String.join(" ", stems);
    }

    static void add(Entry entry, TypeSchema type, Stemmer stemmer, Document document) {
        Set<String> names = new LinkedHashSet<>();
        for (EStructuralFeature label : type.labels()) {
            EntryReader.values(entry, label).forEach(name -> split(name.toString(), names));
        }
        boolean vocabulary = type.isVocabulary();
        if (names.size() < 2 && !vocabulary || !vocabulary && names.stream().noneMatch(Names::isAcronym)) {
            return;
        }
        for (String name : names) {
            find(name, stemmer, document);
            document.add(new StoredField(Fields.NAMES, name));
        }
        if (entry instanceof Concept concept) {
            hidden(concept).forEach(name -> find(name, stemmer, document));
        }
    }

    private static void find(String name, Stemmer stemmer, Document document) {
        String key = key(WordSplitter.split(name), stemmer);
        if (!key.isEmpty()) {
            document.add(new StringField(Fields.NAME, key, Store.NO));
        }
    }

    private static List<String> hidden(Concept concept) {
        return EntryReader.values(concept, MaillagePackage.eINSTANCE.getConcept_HiddenLabels())
                .stream().map(Object::toString).toList();
    }

    /** A name and the acronym in brackets after it are two names. */
    private static void split(String name, Set<String> names) {
        Matcher parts = WITH_ACRONYM.matcher(name);
        List<String> found = new ArrayList<>();
        if (parts.matches() && isAcronym(parts.group(2))) {
            found.add(parts.group(1));
            found.add(parts.group(2));
        } else {
            found.add(name.strip());
        }
        found.stream().filter(each -> !each.isEmpty()).forEach(names::add);
    }
}
