package org.undersigned.directory.external;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyLead;

/** From a number that was typed, or the address of its page, to the party that has it. */
@Component
@Order(10)
class NumberLead implements PartyLead {

    private final PartyNumbers numbers;

    NumberLead(PartyNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public List<Led> from(String typed, List<UUID> named, int limit) {
        return Arrays.stream(ExternalKind.values())
                .flatMap(kind -> kind.normalised(typed).stream()
                        .flatMap(number -> numbers.findByKindAndNumber(kind, number).stream()))
                .map(NumberLead::led)
                .limit(limit)
                .toList();
    }

    private static Led led(PartyNumber number) {
        var known = number.details();
        return new Led(number.partyId(), text("directory.lead.number", label(known.kind()), known.written()));
    }
}
