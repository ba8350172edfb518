package org.undersigned.advertising.rate;

import static org.undersigned.advertising.publication.PageGeometry.columnInches;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.publication.LengthText;
import org.undersigned.advertising.publication.PageGeometry;
import org.undersigned.advertising.publication.PageUnit;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.measure.Length;
import org.undersigned.base.money.Money;

/** The arithmetic of one price: space, size, colour, position, discount, commission, each a line. */
public final class PriceCalculator {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RateCard card;
    private final PageGeometry page;
    private final PriceRequest ask;
    private final List<PriceLine> lines = new ArrayList<>();

    /** What is billed; null for a full page of a paper whose page is unknown. */
    private final @Nullable PageUnit billed;

    private PriceCalculator(RateCard card, PageGeometry page, PriceRequest ask) {
        this.card = card;
        this.page = page;
        this.ask = ask;
        this.billed = billed();
    }

    /** @throws Refusal when the ad has no place on the page, or the card does not say what it costs */
    public static PriceQuote quote(RateCard card, PageGeometry page, PriceRequest ask) {
        return new PriceCalculator(card, page, ask).quote();
    }

    private PriceQuote quote() {
        var space = space();
        var base = space.plus(nonStandard(space));
        var withColour = base.plus(colour(space));
        var withPosition = withColour.plus(position(withColour));
        var discounted = withPosition.plus(discount(withPosition));
        commission(discounted);
        return new PriceQuote(card, lines);
    }

    private @Nullable PageUnit billed() {
        var size = ask.size() != null ? ask.size() : fullPage();
        if (size == null) {
            return null;
        }
        page.expectFits(size);
        var depth = page.billed(size.depth());
        if (depth.isRoundedToStep()) {
            explain(
                    PriceStep.ROUNDED_TO_STEP,
                    text(depth.ordered()),
                    text(depth.stepped()),
                    text(Objects.requireNonNull(page.step())));
        }
        if (depth.isRoundedToFull()) {
            explain(
                    PriceStep.ROUNDED_TO_FULL,
                    text(depth.stepped()),
                    text(depth.billed()),
                    text(Objects.requireNonNull(page.fullAbove())));
        }
        return new PageUnit(size.columns(), depth.billed());
    }

    private @Nullable PageUnit fullPage() {
        return page.columns() == 0 || page.depth() == null ? null : new PageUnit(page.columns(), page.depth());
    }

    private String text(Length length) {
        return LengthText.of(length, page.unit());
    }

    private Money space() {
        if (card.details().unit() == RateUnit.FULL_PAGE) {
            return page();
        }
        var price = card.black().orElseThrow(() -> new Refusal("advertising.refused.no-black-price"));
        if (billed == null) {
            throw new Refusal("advertising.refused.page-unknown");
        }
        var inches = columnInches(billed);
        return add(
                PriceStep.SPACE,
                price.times(inches),
                billed.columns(),
                text(billed.depth()),
                inches.stripTrailingZeros().toPlainString(),
                price.toString());
    }

    /** A card that gives the page in colour alone prices nothing else. */
    private Money page() {
        if (!isFullPage()) {
            throw new Refusal("advertising.refused.full-page-price");
        }
        var colour = card.details().colour();
        if (card.black().isEmpty() && colour != null && ask.colour() == AdColour.COLOUR) {
            return add(PriceStep.PAGE_IN_COLOUR, card.sum(colour.figure()));
        }
        return add(PriceStep.PAGE, card.black().orElseThrow(() -> new Refusal("advertising.refused.no-black-price")));
    }

    private boolean isFullPage() {
        return billed == null ? ask.size() == null : fullPage() == null ? ask.size() == null : page.isFullPage(billed);
    }

    private Money nonStandard(Money space) {
        var standard =
                ask.size() == null ? Boolean.TRUE : page.isStandard(ask.size()).orElse(!ask.nonStandard());
        if (standard) {
            return nothing();
        }
        var percent = card.details().nonStandard();
        if (percent == null) {
            explain(PriceStep.NON_STANDARD_UNKNOWN);
            return nothing();
        }
        return add(PriceStep.NON_STANDARD, space.percent(percent), plain(percent));
    }

    private Money colour(Money space) {
        if (ask.colour() == AdColour.BLACK
                || lines.stream().anyMatch(line -> line.step() == PriceStep.PAGE_IN_COLOUR)) {
            return nothing();
        }
        var colour = card.details().colour();
        if (colour == null) {
            throw new Refusal("advertising.refused.no-colour-price");
        }
        return switch (colour.kind()) {
            case PERCENT -> add(PriceStep.COLOUR_PERCENT, space.percent(colour.figure()), plain(colour.figure()));
            case SUM -> add(PriceStep.COLOUR_SUM, card.sum(colour.figure()));
            case FULL_PAGE -> colourOfAPage(card.sum(colour.figure()), space);
        };
    }

    private Money colourOfAPage(Money inAll, Money space) {
        if (!isFullPage()) {
            throw new Refusal("advertising.refused.colour-full-page");
        }
        return add(PriceStep.COLOUR_FULL_PAGE, inAll.minus(space), inAll.toString());
    }

    private Money position(Money base) {
        if (ask.position().isEmpty()) {
            return nothing();
        }
        var position = card.details().positions().stream()
                .filter(each -> each.name()
                        .toLowerCase(Locale.ROOT)
                        .equals(ask.position().strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.refused.no-position-price", ask.position()));
        return position.kind() == SurchargeKind.PERCENT
                ? add(
                        PriceStep.POSITION_PERCENT,
                        base.percent(position.figure()),
                        position.name(),
                        plain(position.figure()))
                : add(PriceStep.POSITION_SUM, card.sum(position.figure()), position.name());
    }

    private Money discount(Money base) {
        if (ask.discount().signum() < 0 || ask.discount().compareTo(HUNDRED) > 0) {
            throw new Refusal("advertising.refused.card-percent");
        }
        return ask.discount().signum() == 0
                ? nothing()
                : add(PriceStep.DISCOUNT, base.percent(ask.discount()).negated(), plain(ask.discount()));
    }

    private void commission(Money base) {
        if (!ask.lessCommission()) {
            return;
        }
        var percent = card.details().commission();
        if (card.details().basis() != PriceBasis.GROSS || percent == null) {
            throw new Refusal(
                    "advertising.refused.no-commission",
                    Texts.label(card.details().basis()));
        }
        add(PriceStep.COMMISSION, base.percent(percent).negated(), plain(percent));
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    private Money nothing() {
        return Money.zero(card.currency());
    }

    private Money add(PriceStep step, Money sum, Object... figures) {
        lines.add(PriceLine.of(step, sum, figures));
        return sum;
    }

    private void explain(PriceStep step, Object... figures) {
        lines.add(PriceLine.of(step, null, figures));
    }
}
