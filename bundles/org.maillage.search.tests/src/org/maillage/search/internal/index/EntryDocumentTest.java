package org.maillage.search.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.NumericUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.Place;
import org.maillage.api.content.EntryView;
import org.maillage.model.Amount;
import org.maillage.model.Call;
import org.maillage.model.MaillageFactory;
import org.maillage.model.SupportScheme;
import org.maillage.search.internal.schema.IndexSchema;

/** The roles that the model gives to features become fields that filters, facets and sorting can use. */
class EntryDocumentTest {

    private final MaillageFactory make = MaillageFactory.eINSTANCE;
    private Document document;

    @BeforeEach
    void indexAScheme() {
        SupportScheme scheme = make.createSupportScheme();
        scheme.setId("a:fonds");
        scheme.setTitle("Fonds d’Avance");
        scheme.getFunders().add("a:region");
        scheme.getEligibilityTerritories().add("cog:region/52");
        scheme.getTerritories().add("cog:departement/44");
        Call call = make.createCall();
        call.setDeadline(LocalDate.of(2027, 3, 31));
        scheme.getCalls().add(call);
        Amount amount = make.createAmount();
        amount.setMax(new BigDecimal("15000.5"));
        scheme.getAmounts().add(amount);
        var eligibility = make.createEligibility();
        var families = make.createFamilyCriterion();
        families.getFamilies().add("voc:famille/associations");
        eligibility.getCriteria().add(families);
        scheme.setEligibility(eligibility);
        IndexSchema schema = new IndexSchema();
        document = EntryDocument.of(EntryView.of(scheme, Place.collection("a", "")), schema.of(scheme.eClass()),
                new EntryReader(schema), new Forms(), new ReferenceNames(new NoContent(), schema));
    }

    @Test
    void aFacetKeepsIdsAndWordsOfClosedLists() {
        assertEquals(List.of("a:region"), strings("facet.funders"));
        assertEquals(List.of("unknown"), strings("facet.openness"), "the default is a value like others");
    }

    @Test
    void theAnnotationNamesTheFieldOfAPart() {
        assertEquals(List.of("voc:famille/associations"), strings("facet.eligibleFamilies"));
    }

    @Test
    void daysAndAmountsAreNumbers() {
        assertEquals(List.of(LocalDate.of(2027, 3, 31).toEpochDay()), numbers("date.deadline"));
        assertEquals(List.of(NumericUtils.doubleToSortableLong(15000.5)), numbers("amount.amount"));
    }

    @Test
    void territoriesOfEligibilityAreNotThoseOfTheSubject() {
        assertEquals(List.of("cog:region/52"), strings("facet.territory"));
        assertEquals(List.of("cog:departement/44"), strings("facet.territories"));
    }

    @Test
    void titlesAreFoundWholeAndSort() {
        assertEquals(List.of("fonds avance"), strings("exact.title"));
        assertEquals("fonds avance", document.getField("sort.title").binaryValue().utf8ToString());
    }

    @Test
    void anEntryWithoutTerritorySaysSo() {
        SupportScheme nowhere = make.createSupportScheme();
        nowhere.setId("a:partout");
        IndexSchema schema = new IndexSchema();
        document = EntryDocument.of(EntryView.of(nowhere, Place.collection("a", "")), schema.of(nowhere.eClass()),
                new EntryReader(schema), new Forms(), new ReferenceNames(new NoContent(), schema));
        assertEquals(List.of("?"), strings("facet.territory"));
    }

    @Test
    void everyReferenceCanBeFollowedBack() {
        assertEquals(Set.of("a:region", "cog:region/52", "cog:departement/44", "voc:famille/associations"),
                Set.copyOf(strings("refers")));
    }

    @Test
    void onlyWhatAHitShowsIsStored() {
        assertEquals(List.of("id", "collection", "type", "title", "texts"),
                document.getFields().stream().filter(field -> field.fieldType().stored()).map(IndexableField::name)
                        .toList());
    }

    private List<String> strings(String field) {
        return Arrays.stream(document.getFields(field))
                .map(each -> Optional.ofNullable(each.stringValue()).orElseGet(() -> each.binaryValue().utf8ToString()))
                .toList();
    }

    private List<Long> numbers(String field) {
        return Arrays.stream(document.getFields(field)).map(each -> each.numericValue().longValue()).toList();
    }
}
