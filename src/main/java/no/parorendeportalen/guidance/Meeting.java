package no.parorendeportalen.guidance;

import java.util.EnumSet;
import java.util.Set;
import no.parorendeportalen.offer.Channel;

/** How a carer would rather have it. */
public enum Meeting {
    IN_PERSON(Channel.PHYSICAL, Channel.HOME),
    FROM_AFAR(Channel.PHONE, Channel.DIGITAL),
    AT_HOME(Channel.HOME);

    private final Set<Channel> channels;

    Meeting(Channel first, Channel... more) {
        this.channels = EnumSet.of(first, more);
    }

    boolean isHadBy(Set<Channel> offered) {
        return offered.stream().anyMatch(channels::contains);
    }
}
