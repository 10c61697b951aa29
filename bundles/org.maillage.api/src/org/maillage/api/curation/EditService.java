package org.maillage.api.curation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ChangeNote;
import org.maillage.model.Entry;
import org.osgi.annotation.versioning.ProviderType;

/** Makes entries and changes many at once. Every call is one change, undone at once. Thread-safe. */
@ProviderType
public interface EditService {

    /**
     * Does the same to all entries. A field that an entry’s type does not have makes the call fail, so that nothing is
     * changed in part; for {@link FieldEdit.Kind#MOVE}, {@link FieldEdit.Kind#REPLACE} and
     * {@link FieldEdit.Kind#REMOVE} it is no change.
     *
     * @return what changes in each entry, with findings that it did not have before
     * @throws MaillageException when an entry or field does not exist, a value cannot be read, or nothing can be written
     */
    List<EntryChange> edit(List<String> entryIds, List<FieldEdit> edits, ChangeNote note, WriteTarget target)
            throws MaillageException;

    /**
     * Makes a draft, and the personal collection of its id where there is none of it yet.
     *
     * @param dryRun true to tell without writing
     * @throws MaillageException when the type, template or a field does not exist, there is no title, the id is taken, or
     *                           nothing can be written
     */
    EntryChange create(NewEntry entry, ChangeNote note, boolean dryRun) throws MaillageException;

    /**
     * What differs between two states of an entry, or between two entries, field by field.
     *
     * @param before empty for a new entry
     */
    List<FieldChange> differences(Optional<Entry> before, Entry after);

    /**
     * The templates that come with the product, and the person’s own: entries as files in {@code templates} of the data area,
     * by the name of the file.
     */
    List<EntryTemplate> templates(Locale language);
}
