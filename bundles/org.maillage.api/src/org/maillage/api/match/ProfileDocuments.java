package org.maillage.api.match;

import java.nio.file.Path;

import org.maillage.api.MaillageException;
import org.maillage.model.Profile;
import org.maillage.model.ProjectFile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Profiles and project-holder files as JSON, in the form of the published schema. Names and codes are accepted for ids:
 * territories by INSEE code or name, legal forms by code, concepts and families by the end of their id or by name. A field
 * that is left out or null is not known; a list that is given is complete, an empty one says that there is nothing.
 * Thread-safe.
 */
@ProviderType
public interface ProfileDocuments {

    /**
     * Reads a profile, or the profile of a project-holder file.
     *
     * @throws MaillageException with one sentence that names every field that is unknown or cannot be understood; when the
     *                           document is of a newer version; when it is no JSON
     */
    Profile readProfile(String json) throws MaillageException;

    /** The same from a file in UTF-8. */
    Profile readProfile(Path file) throws MaillageException;

    /** Reads a whole project-holder file; a bare profile makes one without selections. */
    ProjectFile readFile(String json) throws MaillageException;

    /** The same from a file in UTF-8. */
    ProjectFile readFile(Path file) throws MaillageException;

    /** A profile with ids. */
    String write(Profile profile);

    /** A whole project-holder file with ids. */
    String write(ProjectFile file);

    /** The JSON schema (draft 2020-12) of what {@link #readProfile} reads. */
    String schema();
}
