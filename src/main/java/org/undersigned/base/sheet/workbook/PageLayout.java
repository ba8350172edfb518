package org.undersigned.base.sheet.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.undersigned.base.Texts;
import org.undersigned.base.sheet.ExcelText;

/**
 * How sheets print: landscape, as wide as the page and as long as it takes, with the same header and footer on every
 * page.
 */
final class PageLayout {

    /** Longer ones are damage to Excel. */
    private static final int MOST_CHARACTERS = 255;

    private static final String CENTRE = "&C";

    private PageLayout() {}

    static void apply(XSSFSheet sheet, String header) {
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        var texts = sheet.getCTWorksheet().addNewHeaderFooter();
        if (!header.isEmpty()) {
            texts.setOddHeader(CENTRE + escaped(header));
        }
        texts.setOddFooter(CENTRE + Texts.text("base.sheet.page", "&P", "&N"));
    }

    /** An ampersand begins a code unless it is doubled; a text that is too long with that ends with an ellipsis. */
    static String escaped(String text) {
        var legal = ExcelText.legal(text);
        var most = MOST_CHARACTERS - CENTRE.length();
        if (doubled(legal).length() <= most) {
            return doubled(legal);
        }
        var end = Math.min(legal.length(), most - 1);
        while (doubled(legal.substring(0, end)).length() >= most || Character.isHighSurrogate(legal.charAt(end - 1))) {
            end--;
        }
        return doubled(legal.substring(0, end)) + "…";
    }

    private static String doubled(String text) {
        return text.replace("&", "&&");
    }
}
