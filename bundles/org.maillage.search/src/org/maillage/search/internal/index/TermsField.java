package org.maillage.search.internal.index;

import java.util.function.Function;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;

/** A field whose terms come from a stream that serves one entry after the other: making one costs more than it gives. */
final class TermsField extends Field {

    private final Function<TokenStream, TokenStream> stream;

    /** @param stream gives the terms, through the stream of the entry before if there is any */
    TermsField(String name, FieldType kind, Function<TokenStream, TokenStream> stream) {
        super(name, kind);
        this.stream = stream;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyser, TokenStream before) {
        return stream.apply(before);
    }
}
