package org.undersigned.press.spokesperson;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFixture;

/** Spokespeople for tests, made through the real service. Needs a press officer or a coordinator signed in. */
@Component
public class SpokespersonFixture {

    private final SpokespersonService spokespeople;

    SpokespersonFixture(SpokespersonService spokespeople) {
        this.spokespeople = spokespeople;
    }

    /** Somebody who is not in the directory. */
    public UUID spokesperson(UUID campaign, String name) {
        return spokespeople.add(campaign, named(name, null, null));
    }

    /** A party of the directory. */
    public UUID spokesperson(UUID campaign, String name, UUID party) {
        return spokespeople.add(campaign, named(name, party, null));
    }

    /** Lets one speak until a day only. */
    public void end(UUID id, LocalDate lastDay) {
        var seen = spokespeople.spokesperson(id);
        spokespeople.revise(
                id, seen.version(), named(seen.details().name(), seen.details().party(), lastDay));
    }

    /** Makes a name alone somebody of the directory. */
    public void isParty(UUID id, UUID party) {
        var seen = spokespeople.spokesperson(id);
        spokespeople.revise(id, seen.version(), named(seen.details().name(), party, null));
    }

    public static SpokespersonDetails named(String name, @Nullable UUID party, @Nullable LocalDate until) {
        return new SpokespersonDetails(party, name, "senior advisor", contact("+1 212 555 0100"), "AI", until);
    }

    public static PressContact contact(String phone) {
        return new PressContact(phone, "press@example.org", "9 to 18", CampaignFixture.ZONE, "English");
    }
}
