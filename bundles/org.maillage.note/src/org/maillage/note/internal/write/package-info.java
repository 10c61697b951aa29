/** Writes notes, one small class a format. */
package org.maillage.note.internal.write;
