package org.maillage.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentListener;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.FieldPaths;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.run.Slugs;
import org.maillage.model.Entry;
import org.maillage.model.meta.EntryIds;
import org.maillage.model.meta.Meta;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The paths and values of mappings, for entries that are there already. */
@Component
public final class FieldPathsComponent implements FieldPaths, ContentListener {

    private final ContentService content;
    private Names names;

    /** Called by Declarative Services. */
    @Activate
    public FieldPathsComponent(@Reference ContentService content) {
        this.content = content;
        this.names = new Names(content);
    }

    @Override
    public synchronized void collectionsChanged(Set<String> collectionIds) {
        names = new Names(content);
    }

    @Override
    public Field of(EClass type, String path) throws MaillageException {
        return new Found(FieldPath.of(type, path), path);
    }

    @Override
    public String text(EAttribute attribute, Object value) {
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    @Override
    public String idPath(EClass type, String title) {
        return Slugs.type(type) + "/" + Slugs.name(title);
    }

    private synchronized String named(String name, String target, String vocabulary, String path)
            throws MaillageException {
        return names.find(name, target, vocabulary)
                .orElseThrow(() -> ExchangeTexts.failure("field.unresolved", path, name));
    }

    private final class Found implements Field {

        private final FieldPath field;
        private final String path;

        Found(FieldPath field, String path) {
            this.field = field;
            this.path = path;
        }

        @Override
        public EAttribute attribute() {
            return field.attribute();
        }

        @Override
        public Object value(String text) throws MaillageException {
            EAttribute attribute = field.attribute();
            String target = Meta.referenceTarget(attribute).orElse(null);
            String read = target == null || EntryIds.parse(text).isPresent() ? text
                    : named(text, target, Meta.value(attribute, Meta.CHECK, "vocabulary").orElse(""), path);
            return Values.of(attribute, read, null)
                    .orElseThrow(() -> ExchangeTexts.failure("field.unreadable", path, text));
        }

        @Override
        public List<EObject> present(Entry entry) {
            List<EObject> at = List.of(entry);
            for (FieldPath.Step step : field.steps()) {
                List<EObject> next = new ArrayList<>();
                at.forEach(each -> next.addAll(step.present(each)));
                at = next;
            }
            return at;
        }

        @Override
        public EObject owner(Entry entry) throws MaillageException {
            EObject at = entry;
            for (FieldPath.Step step : field.steps()) {
                List<EObject> there = step.present(at);
                if (there.isEmpty() && step.index() > 0) {
                    throw ExchangeTexts.failure("field.noElement", path, step.index());
                }
                at = there.isEmpty() ? FieldPath.make(at, step) : there.getFirst();
            }
            return at;
        }
    }
}
