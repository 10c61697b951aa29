package org.maillage.search.internal.query;

import java.text.Collator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.maillage.api.search.FieldInfo;
import org.maillage.api.search.FieldInfo.Use;
import org.maillage.api.text.Message;
import org.maillage.search.internal.SearchTexts;
import org.maillage.search.internal.filter.Filters;
import org.maillage.search.internal.schema.CatalogField;
import org.maillage.search.internal.schema.FieldCatalog;
import org.maillage.search.internal.schema.Role;

/** The fields that a person can choose from. */
public final class FieldList {

    private FieldList() {
    }

    /** All fields, by label. */
    public static List<FieldInfo> of(FieldCatalog catalog, Locale language) {
        List<FieldInfo> fields = new ArrayList<>();
        for (String name : List.of(Filters.TYPE, Filters.COLLECTION, Filters.TERRITORY, Filters.TERRITORY_LEVEL,
                Filters.OPEN)) {
            fields.add(new FieldInfo(name, Message.of(SearchTexts.class, "field." + name).in(language),
                    Set.of(Use.FACET), Set.of()));
        }
        for (CatalogField field : catalog.fields()) {
            Set<Use> uses = EnumSet.noneOf(Use.class);
            add(field, Role.FACET, Use.FACET, uses);
            add(field, Role.DATE, Use.DATE, uses);
            add(field, Role.AMOUNT, Use.AMOUNT, uses);
            add(field, Role.ANALYSED, Use.TEXT, uses);
            add(field, Role.EXACT, Use.TEXT, uses);
            fields.add(new FieldInfo(field.name(), field.label(language), uses, Set.copyOf(field.types())));
        }
        Collator collator = Collator.getInstance(language);
        fields.sort((first, second) -> collator.compare(first.label(), second.label()));
        return fields;
    }

    private static void add(CatalogField field, Role role, Use use, Set<Use> uses) {
        if (field.is(role)) {
            uses.add(use);
        }
    }
}
