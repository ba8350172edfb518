package org.undersigned.base.sheet.workbook;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.undersigned.base.sheet.ExcelText;
import org.undersigned.base.sheet.FileProperties;

/** Writes into an Office file what Office shows about it. */
public final class CoreFacts {

    /** Of all texts that we write; a reader that speaks chooses its voice by it. */
    private static final String LANGUAGE = "en";

    private CoreFacts() {}

    public static void write(FileProperties properties, POIXMLDocument file) {
        var core = file.getProperties().getCoreProperties();
        var madeAt = Optional.of(Date.from(properties.madeAt()));
        core.setTitle(ExcelText.legal(properties.title()));
        core.setSubjectProperty(ExcelText.legal(properties.subject()));
        core.setCreator(ExcelText.legal(properties.author()));
        core.setKeywords(ExcelText.legal(String.join(", ", properties.keywords())));
        core.setCreated(madeAt);
        core.setModified(madeAt);
        core.setLastModifiedByUser(ExcelText.legal(properties.author()));
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(LANGUAGE));
    }
}
