package org.undersigned.shell.sample;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.representation.Ask;
import org.undersigned.directory.representation.CallService;
import org.undersigned.directory.representation.NamedParty;
import org.undersigned.directory.representation.Routing;
import org.undersigned.outreach.Channel;
import org.undersigned.outreach.Direction;
import org.undersigned.outreach.NextStep;
import org.undersigned.outreach.Outcome;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.outreach.TouchDetails;
import org.undersigned.outreach.TouchService;

/** Opens the participations of the sample. Who has been asked was asked through a representative where there is one. */
@Component
class SamplePipeline {

    /** Why somebody stands at a stage that needs a reason. */
    private static final Map<Stage, String> REASONS = Map.of(
            Stage.DECLINED, "shell.sample.declined",
            Stage.NO_ANSWER, "shell.sample.no-answer",
            Stage.DO_NOT_ASK, "shell.sample.do-not-ask");

    private final ParticipationService participations;
    private final TouchService touches;
    private final CallService calls;
    private final Clock clock;
    private final Random random = new Random(7);

    SamplePipeline(ParticipationService participations, TouchService touches, CallService calls, Clock clock) {
        this.participations = participations;
        this.touches = touches;
        this.calls = calls;
        this.clock = clock;
    }

    UUID open(UUID campaign, UUID party, ParticipationDetails wanted) {
        var asked = clock.instant().minus(Duration.ofDays(1 + random.nextInt(30)));
        var stage = wanted.stage();
        var id = participations.open(
                campaign,
                party,
                wanted.since(asked).because(REASONS.containsKey(stage) ? text(REASONS.get(stage)) : null));
        if (stage == Stage.ASKED || stage == Stage.TALKING) {
            ask(id, campaign, party, asked);
        }
        return id;
    }

    private void ask(UUID participation, UUID campaign, UUID party, Instant asked) {
        var speaker = Optional.ofNullable(
                        calls.advise(party, Ask.of(Routing.PRESS_ASKS)).suggestion())
                .map(call -> call.line().representative());
        speaker.ifPresent(through -> participations.route(participation, version(campaign, party), through.id()));
        touches.log(
                participation,
                new TouchDetails(
                        Channel.EMAIL,
                        Direction.WE_TO_THEM,
                        speaker.map(NamedParty::name).orElse(null),
                        null,
                        Outcome.SENT,
                        null,
                        asked));
        participations.plan(participation, version(campaign, party), NextStep.action(text("shell.sample.next"), due()));
    }

    private long version(UUID campaign, UUID party) {
        return participations.of(campaign, party).orElseThrow().version();
    }

    private LocalDate due() {
        return SampleZone.today(clock).plusDays(random.nextInt(9) - 2L);
    }
}
