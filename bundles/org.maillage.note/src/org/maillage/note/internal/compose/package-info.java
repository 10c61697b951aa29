/** Makes notes from a file, the entries and what matching says of them. */
package org.maillage.note.internal.compose;
