package org.maillage.curation.internal.register;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.curation.EssDiscrepancy;
import org.maillage.api.curation.EssStanding;
import org.maillage.api.curation.RegisterService;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.model.EntryStatus;
import org.maillage.model.Structure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register, from the entries as they are. */
@Component
public final class RegisterComponent implements RegisterService {

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public RegisterComponent(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public EssStanding standing(Structure structure, LocalDate on) throws MaillageException {
        return new Ledger(structure, new Forms(content), on).standing();
    }

    /** A structure and how it stands by itself. */
    private record Known(Structure structure, String collection, EssStanding standing) {
    }

    @Override
    public List<EssStanding> list(Optional<String> collection, LocalDate on, BooleanSupplier cancelled)
            throws MaillageException {
        if (collection.isPresent() && content.collection(collection.get()).isEmpty()) {
            throw CurationTexts.failure("collection.unknown", collection.get());
        }
        Forms forms = new Forms(content);
        List<Known> all = new ArrayList<>();
        for (CollectionInfo info : content.collections()) {
            if (cancelled.getAsBoolean()) {
                return List.of();
            }
            List<Structure> structures = new ArrayList<>();
            content.read(info.id(), view -> {
                if (view.entry() instanceof Structure structure && structure.getStatus() != EntryStatus.ARCHIVED) {
                    structures.add(structure);
                }
            });
            for (Structure each : structures) {
                all.add(new Known(each, info.id(), new Ledger(each, forms, on).standing()));
            }
        }
        Map<String, List<Known>> bySiren = new LinkedHashMap<>();
        all.stream().filter(each -> !each.standing().siren().isEmpty())
                .forEach(each -> bySiren.computeIfAbsent(each.standing().siren(), any -> new ArrayList<>(1)).add(each));
        Collator collator = Collator.getInstance(Locale.FRENCH);
        return all.stream().filter(each -> collection.isEmpty() || each.collection().equals(collection.get()))
                .map(each -> with(each, bySiren.getOrDefault(each.standing().siren(), List.of())))
                .sorted(Comparator.comparing(each -> String.valueOf(each.title()), collator)).toList();
    }

    /** The standing with what other entries of the same enterprise say differently. */
    private static EssStanding with(Known known, List<Known> same) {
        List<EssDiscrepancy> found = new ArrayList<>(known.standing().discrepancies());
        for (Known other : same) {
            if (other != known) {
                found.addAll(Sources.compare(known.structure(), known.standing(), other.structure(), other.standing()));
            }
        }
        EssStanding one = known.standing();
        return new EssStanding(one.id(), one.title(), one.siren(), one.status(), one.basis(), one.indication(), one.esusFrom(),
                one.esusUntil(), one.ledger(), found);
    }
}
