package org.maillage.curation.internal.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.curation.QualityCriterion;
import org.maillage.api.curation.QualityScore;
import org.maillage.api.curation.QualityService;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Scores, and what would raise them. */
@Component
public final class QualityComponent implements QualityService {

    private static final int POINTS = 100;

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public QualityComponent(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public Optional<QualityScore> score(Entry entry, LocalDate on) {
        if (!Criteria.isScored(entry)) {
            return Optional.empty();
        }
        Map<String, Double> values = Criteria.of(entry, on);
        double mean = values.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        List<QualityCriterion> criteria = new ArrayList<>();
        values.forEach((name, value) -> criteria.add(new QualityCriterion(name, value,
                (int) Math.round(POINTS * (1 - value) / values.size()), CurationTexts.message("quality." + name))));
        criteria.sort(Comparator.comparingInt(QualityCriterion::gain).reversed());
        return Optional.of(new QualityScore(entry.getId(), entry.getTitle(), entry.eClass().getName(),
                (int) Math.round(POINTS * mean), criteria));
    }

    @Override
    public List<QualityScore> scores(Optional<String> collection, LocalDate on) throws MaillageException {
        if (collection.isPresent() && content.collection(collection.get()).isEmpty()) {
            throw CurationTexts.failure("collection.unknown", collection.get());
        }
        List<QualityScore> scores = new ArrayList<>();
        for (CollectionInfo info : content.collections()) {
            if (collection.isEmpty() || collection.get().equals(info.id())) {
                content.read(info.id(), view -> {
                    if (view.entry().getStatus() != EntryStatus.ARCHIVED) {
                        score(view.entry(), on).ifPresent(scores::add);
                    }
                });
            }
        }
        scores.sort(Comparator.comparingInt(QualityScore::score).thenComparing(QualityScore::id));
        return scores;
    }
}
