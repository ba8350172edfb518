package org.undersigned.advertising.rate.ui;

import static org.undersigned.base.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.advertising.rate.PositionPrice;
import org.undersigned.advertising.rate.SurchargeKind;

/** Positions as they are typed, one a line: "Page 3 = 20 %", "Back page = 9000". */
final class PositionLines {

    private static final Pattern LINE = Pattern.compile("(.+?)\\s*=\\s*(\\d{1,9}(?:\\.\\d{1,4})?)\\s*(%?)");

    private PositionLines() {}

    /** Nothing when a line is none. */
    static Optional<List<PositionPrice>> read(String typed) {
        var positions = new ArrayList<PositionPrice>();
        for (var typedLine : typed.lines().filter(each -> !each.isBlank()).toList()) {
            var line = LINE.matcher(typedLine.strip());
            if (!line.matches()) {
                return Optional.empty();
            }
            var kind = line.group(3).isEmpty() ? SurchargeKind.SUM : SurchargeKind.PERCENT;
            positions.add(new PositionPrice(line.group(1), kind, new BigDecimal(line.group(2))));
        }
        return Optional.of(positions);
    }

    static String write(List<PositionPrice> positions) {
        return positions.stream()
                .map(each -> text(
                        "advertising.rate.ui.positions.line." + each.kind().name(),
                        each.name(),
                        each.figure().stripTrailingZeros().toPlainString()))
                .collect(Collectors.joining("\n"));
    }
}
