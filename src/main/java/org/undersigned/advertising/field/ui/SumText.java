package org.undersigned.advertising.field.ui;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.base.money.Money;

/** Sums as people write them, where the currency is known: "64,575.00", "$9,000", "9.000,00 EUR". */
final class SumText {

    /** Three digits after a comma are thousands, as in English. */
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?");

    private static final Pattern CONTINENTAL = Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d{1,2}|\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}([ \u00a0\u202f'’]\\d{3})+([.,]\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,20}([.,]\\d{1,2})?");

    private SumText() {}

    /** Nothing where it is no sum, is in another currency, or could be read in two ways, as "9.000". */
    static Optional<Money> parse(String typed, Currency currency) {
        var text = withoutCurrency(typed.strip(), currency);
        var isNegative = text.startsWith("-") || text.startsWith("−");
        return amount(isNegative ? text.substring(1).strip() : text)
                .map(amount -> new Money(isNegative ? amount.negate() : amount, currency));
    }

    private static String withoutCurrency(String text, Currency currency) {
        var code = currency.getCurrencyCode();
        var upper = text.toUpperCase(Locale.ROOT);
        for (var mark : new String[] {code, currency.getSymbol(Locale.US), symbol(code)}) {
            if (upper.startsWith(mark)) {
                return text.substring(mark.length()).strip();
            }
            if (upper.endsWith(mark)) {
                return text.substring(0, text.length() - mark.length()).strip();
            }
        }
        return text;
    }

    /** As it is written where no other currency is about. */
    private static String symbol(String code) {
        return com.ibm.icu.util.Currency.getInstance(code)
                .getName(Locale.US, com.ibm.icu.util.Currency.NARROW_SYMBOL_NAME, null)
                .toUpperCase(Locale.ROOT);
    }

    private static Optional<BigDecimal> amount(String text) {
        if (ENGLISH.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        if (CONTINENTAL.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (SPACED.matcher(text).matches()) {
            return Optional.of(
                    new BigDecimal(text.replaceAll("[ \u00a0\u202f'’]", "").replace(',', '.')));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
