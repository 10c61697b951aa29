package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that cannot be read is reported with file, line and remedy; everything else works. */
class UnreadableFilesTest {

    @RegisterExtension
    private final Installation installation = new Installation();
    private final BadFiles files = new BadFiles(installation);

    @Test
    void malformedXml() throws Exception {
        files.refused(Xml.tool(BadFiles.ID).replace("</title>", "</titre>")).code("file.malformed").line(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "<m:Tool NS>| 4", "<m:Tool NS/><b/>| 3", "texte| 3",
            "<m:Tool NS id='1' id='2'/>| 3", "<m:Tool NS><usage>&#1;</usage></m:Tool>| 3",
            "<m:Tool NS><usage>&nbsp;</usage></m:Tool>| 3", "<m:Tool/>| 3", "<m:Tool NS id=x/>| 3",
            "<m:Tool NS><usage></m:Tool></usage>| 3", "<m:Tool NS><usage>a < b</usage></m:Tool>| 3" })
    void otherMalformedXml(String xml, int line) throws Exception {
        files.refused(Xml.HEAD + xml.replace("NS", "xmlns:m='http://maillage.org/model'") + "\n")
                .code("file.malformed").line(line);
    }

    @Test
    void aFileThatSaysItIsInAnotherEncoding() throws Exception {
        byte[] latin = Xml.tool(BadFiles.ID).replace("UTF-8", "ISO-8859-15")
                .getBytes(StandardCharsets.ISO_8859_1);
        files.refused(latin).code("file.encoding.declared").line(1).tells("ISO-8859-15").tells("UTF-8");
    }

    @Test
    void utf8MayBeWrittenInLowerCase() throws Exception {
        Said.nothing(files.read(Xml.tool(BadFiles.ID).replace("UTF-8", "utf-8")).problems());
    }

    @Test
    void bytesThatAreNotUtf8AreShownWithTheirLine() throws Exception {
        byte[] latin = Xml.entry("Tool", BadFiles.ID, "", "<usage>\nété\n</usage>")
                .getBytes(StandardCharsets.ISO_8859_1);
        files.refused(latin).code("file.encoding.bytes").line(6).tells("UTF-8");
    }

    @Test
    void evenTheLastByteCounts() throws Exception {
        byte[] cut = (Xml.tool(BadFiles.ID) + "<!-- é").getBytes(StandardCharsets.UTF_8);
        files.refused(Arrays.copyOf(cut, cut.length - 1)).code("file.encoding.bytes").line(6);
    }

    @Test
    void utf16IsNotUtf8() throws Exception {
        files.refused(Xml.tool(BadFiles.ID).getBytes(StandardCharsets.UTF_16)).code("file.encoding.bytes").line(1);
    }

    @Test
    void aByteOrderMarkIsAccepted() throws Exception {
        Reading reading = files.read("\uFEFF" + Xml.tool(BadFiles.ID));
        Said.nothing(reading.problems());
        assertEquals(List.of("essai:bon", BadFiles.ID, "essai:theme"), reading.ids());
    }

    @Test
    void windowsLineEndingsAreAccepted() throws Exception {
        Said.nothing(files.read(Xml.tool(BadFiles.ID).replace("\n", "\r\n")).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\n\n  \n" })
    void anEmptyFile(String nothing) throws Exception {
        files.refused(nothing).code("file.empty").line(0);
    }

    @Test
    void aHugeFile() throws Exception {
        byte[] huge = new byte[(64 << 20) + 1];
        files.refused(huge).code("file.tooLarge").tells("64");
    }

    @Test
    void aHugeFileOfMetadata() throws Exception {
        SyntheticBundle bundle = SyntheticBundle.collection("enorme").with("content/collection.xml",
                new byte[(64 << 20) + 1]);
        installation.install(bundle);
        Said.only(installation.problemsOf(bundle)).code("file.tooLarge").file("collection.xml").tells("64");
    }

    @Test
    void aBinaryFile() throws Exception {
        files.refused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0 }).code("file.encoding.bytes").line(1);
        // A file of nulls is valid UTF-8, and no content file.
    }

    @Test
    void aFileOfNulls() throws Exception {
        files.refused(new byte[100]).code("file.noVersion");
    }

    @Test
    void aFileThatHoldsNoEntry() throws Exception {
        Reading reading = files.read(Xml.HEAD + "<m:Link xmlns:m=\"http://maillage.org/model\" url=\"x\"/>\n");
        Said.only(reading.problems()).code("file.noEntry").file(BadFiles.FILE);
    }

    @Test
    void aHundredThousandNestedElements() throws Exception {
        String deep = Xml.HEAD + "<m:SupportScheme xmlns:m=\"http://maillage.org/model\" "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" id=\"essai:mauvais\"><eligibility>"
                + "<criterion xsi:type=\"m:CriterionGroup\">".repeat(100_000) + "</criterion>".repeat(100_000)
                + "</eligibility></m:SupportScheme>\n";
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> files.refused(deep).code("file.excessive").line(3));
    }

    @Test
    void aHundredThousandNestedElementsThatNobodyKnows() throws Exception {
        String deep = Xml.HEAD + "<x>".repeat(100_000) + "</x>".repeat(100_000);
        Reading reading = files.read(deep);
        assertEquals(List.of("essai:bon", "essai:theme"), reading.ids());
        Said.only(reading.problems(), "file.excessive");
    }

    @Test
    void aThousandAttributes() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            many.append(" a").append(i).append("=\"\"");
        }
        files.refused(Xml.HEAD + "<m:Tool xmlns:m=\"http://maillage.org/model\"" + many + "/>\n")
                .code("file.excessive").line(3);
    }

    @Test
    void anAttributeOfTenMegabytesIsReadWhole() throws Exception {
        String long10 = "é".repeat(5 << 20);
        Reading reading = files.read(Xml.entry("Tool", BadFiles.ID, "language=\"" + long10 + "\"", ""));
        Said.nothing(reading.problems());
        assertEquals(long10, reading.entries().get(1).entry().getLanguage());
    }

    @Test
    void aTextOfTenMegabytesIsReadWhole() throws Exception {
        String long10 = "mot ".repeat(10 << 18);
        Reading reading = files.read(Xml.entry("Tool", BadFiles.ID, "", "<usage>" + long10 + "</usage>"));
        Said.nothing(reading.problems());
    }
}
