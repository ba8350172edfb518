package org.undersigned.advertising.proof;

import static org.undersigned.base.Texts.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.undersigned.advertising.PrintingCondition;
import org.undersigned.advertising.typeset.PdfKind;
import org.undersigned.base.Texts;

/** Whether a file is of the kind that the paper asks for, rule by rule, and what to do where it is not. */
final class PdfKindCheck {

    private final AskedPdf asked;
    private final PdfFacts file;

    PdfKindCheck(AskedPdf asked, PdfFacts file) {
        this.asked = asked;
        this.file = file;
    }

    PreflightCheck check() {
        return new PreflightCheck(CheckKind.PDF_KIND, outcome(), found(), asked.words());
    }

    private CheckOutcome outcome() {
        if (asked.words().isBlank()) {
            return CheckOutcome.UNKNOWN;
        }
        return CheckOutcome.of(
                asked.isPdfX()
                        ? file.form().condition().isPresent() && file.broken().isEmpty()
                        : asked.version() == 0 || file.version() <= asked.version());
    }

    private String found() {
        return file.form()
                .condition()
                .map(condition -> rules(file.form().kind(), condition))
                .orElseGet(this::plain);
    }

    private String rules(PdfKind kind, PrintingCondition condition) {
        return file.broken().isEmpty()
                ? text(
                        "advertising.proof.pdf-x",
                        kind.title(),
                        condition.reference(),
                        said(Arrays.asList(PdfXRule.values())))
                : text("advertising.proof.pdf-x.broken", kind.title(), condition.reference(), said(file.broken()));
    }

    private static String said(Collection<PdfXRule> rules) {
        return rules.stream().map(Texts::label).collect(Collectors.joining(text("advertising.separator")));
    }

    private String plain() {
        var version = text("advertising.proof.pdf.version", String.valueOf(file.version()));
        if (asked.standard().isPresent()) {
            return text("advertising.proof.pdf-x.no-condition", version);
        }
        return asked.other()
                .map(other -> text("advertising.proof.pdf-x.not-made", version, other))
                .orElseGet(() -> text("advertising.proof.pdf", version));
    }
}
