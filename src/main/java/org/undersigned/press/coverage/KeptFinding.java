package org.undersigned.press.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.press.Reading;
import org.undersigned.roster.reading.Finding;
import org.undersigned.roster.reading.FindingKind;

/**
 * What is kept of a finding: no words, which may be a name.
 *
 * @param paragraph of the article, from 1
 * @param signature whose name is meant
 * @param quote which quote is meant
 * @param said the figure of the article, where it is a number
 * @param listed how many names there were by the list
 */
@Embeddable
record KeptFinding(
        @Enumerated(EnumType.STRING) FindingKind kind,
        @Column(name = "paragraph_no") @Nullable Integer paragraph,
        @Column(name = "signature_id") @Nullable UUID signature,
        @Column(name = "quote_id") @Nullable UUID quote,
        @Nullable Integer said,
        @Nullable Integer listed) {

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.\\u00a0\\u202f]*");

    static KeptFinding of(Finding finding, Reading reading) {
        var sources = reading.sources();
        var isCount = finding.kind() == FindingKind.COUNT_OFF;
        return new KeptFinding(
                finding.kind(),
                paragraph(reading.article(), finding.start()),
                finding.kind() == FindingKind.MISSPELT
                        ? sources.signature(finding).orElse(null)
                        : null,
                finding.kind() == FindingKind.QUOTE_ALTERED
                        ? sources.quote(finding).orElse(null)
                        : null,
                isCount ? figure(finding.text()) : null,
                isCount ? figure(finding.meant()) : null);
    }

    private static int paragraph(String article, int place) {
        return (int) article.substring(0, place + 1)
                .lines()
                .filter(line -> !line.isBlank())
                .count();
    }

    private static @Nullable Integer figure(@Nullable String text) {
        var found = FIGURE.matcher(text == null ? "" : text);
        return found.find() ? Integer.valueOf(found.group().replaceAll("\\D", "")) : null;
    }
}
