package org.maillage.api.check;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.Severity;
import org.maillage.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/** What a check may ask and where it reports. Used by one thread. */
@ProviderType
public interface CheckContext {

    /** The day the validation is for. */
    LocalDate today();

    /** The type of the entry with this id, among all collections; empty when there is none. */
    Optional<EClass> typeOf(String entryId);

    /** The ids of the entries that a hierarchical field of an entry names (parent, broader, successor). */
    java.util.List<String> above(String entryId);

    /** Reports a finding about a field of the entry being checked; an empty field means the entry as a whole. */
    void report(Severity severity, String code, String field, Message message);
}
