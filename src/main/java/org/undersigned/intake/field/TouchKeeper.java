package org.undersigned.intake.field;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.DayText;
import org.undersigned.base.Texts;
import org.undersigned.base.Today;
import org.undersigned.outreach.Channel;
import org.undersigned.outreach.Direction;
import org.undersigned.outreach.Outcome;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.TouchDetails;
import org.undersigned.outreach.TouchService;

/** When we last turned to a party before we had this system; logged as a touch at noon of that day, or now. */
@Component
class TouchKeeper implements FieldKeeper {

    private final TouchService touches;
    private final ParticipationService participations;
    private final Clock clock;

    TouchKeeper(TouchService touches, ParticipationService participations, Clock clock) {
        this.touches = touches;
        this.participations = participations;
        this.clock = clock;
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.LAST_CONTACT);
    }

    /** Whoever is in no pipeline is turned to in none. */
    @Override
    public boolean takesNew(Origin origin) {
        return origin.opens();
    }

    @Override
    public Optional<String> meaning(Field field, String value) {
        return WrittenDay.readPast(value, clock).map(LocalDate::toString);
    }

    @Override
    public String told(Field field, String value) {
        return DayText.of(LocalDate.parse(value));
    }

    @Override
    public Standing standing(Origin origin, Map<UUID, List<Said>> asked) {
        var open = participations.of(origin.campaign(), asked.keySet());
        var latest = touches.latest(origin.campaign(), asked.keySet());
        return (party, said) -> Optional.of(
                origin.opens() || open.containsKey(party) ? difference(latest.get(party), said) : Difference.UNOPENED);
    }

    private static Difference difference(@Nullable Instant last, Said said) {
        return last == null || Today.at(last).isBefore(LocalDate.parse(said.value()))
                ? Difference.ADDS
                : Difference.SAME;
    }

    @Override
    public List<Made> enter(Origin origin, Row row, UUID party, Said said) {
        var at = WrittenDay.moment(LocalDate.parse(said.value()), clock);
        return participations
                .of(origin.campaign(), party)
                .map(facts -> touches.log(
                        facts.id(),
                        new TouchDetails(
                                Channel.OTHER,
                                Direction.WE_TO_THEM,
                                null,
                                null,
                                Outcome.OTHER,
                                Texts.text("intake.because", origin.source()),
                                at)))
                .map(touch -> List.of(new Made(Made.Sort.TOUCH, touch)))
                .orElse(List.of());
    }

    @Override
    public Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made) {
        made.forEach(touch -> touches.takeBack(touch.id()));
        return Optional.empty();
    }
}
