package no.parorendeportalen.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who has which role. Throws {@link Stale} when somebody else was first, {@link SeatTaken} where somebody has the role there already, and {@link
 * NotFound} when the municipality has no such post, role, unit or colleague.
 */
@Service
@Transactional(readOnly = true)
public class PostDesk {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final RolePosts posts;
    private final UnitService units;
    private final Colleagues colleagues;
    private final Keeper keeper;
    private final KeptService kept;
    private final Clock clock;

    PostDesk(RolePosts posts, UnitService units, Colleagues colleagues, Keeper keeper, KeptService kept, Clock clock) {
        this.posts = posts;
        this.units = units;
        this.colleagues = colleagues;
        this.keeper = keeper;
        this.kept = kept;
        this.clock = clock;
    }

    /** All that have been and are, what is removed last. */
    public List<PostWritten> all() {
        return posts.all().stream().map(it -> it.written(today())).toList();
    }

    public PostWritten forEditing(UUID id) {
        return keeper.find(RolePost.class, id).written(today());
    }

    /** All who have and have had a role in a unit, deputies too, the latest first. */
    public List<PostWritten> history(UUID role, UUID unit) {
        return posts.history(role, unit).stream().map(it -> it.written(today())).toList();
    }

    @Transactional
    public UUID write(WritePost command) {
        if (command.version() == null) {
            return keeper.add(RolePost.class, command.id(), () -> made(command));
        }
        var post = keeper.toChange(RolePost.class, command.id(), command.version());
        var before = post.written(today());
        var said = named(command.said(), before.said());
        requireFree(post.role(), post.unit(), post.id(), said);
        post.revise(said, command.upkeep());
        var entry = changes(keeper.entry(post, "revised"), before.said(), said);
        keeper.keep(post, keeper.changing(entry, before.kept().upkeep(), post.upkeep()));
        return post.id();
    }

    /** The last day that it is somebody's. */
    @Transactional
    public void end(UUID id, long version, LocalDate on) {
        var post = keeper.toChange(RolePost.class, id, version);
        var before = post.said().until();
        post.end(on);
        keeper.keep(post, keeper.entry(post, "revised").changing("until", before, on));
    }

    /** @return the next one, published where the one before is */
    @Transactional
    public UUID handOn(HandOn command) {
        if (posts.findById(command.next()).isPresent()) {
            return command.next();
        }
        var post = keeper.toChange(RolePost.class, command.post(), command.version());
        var wasSeen = post.isPublic();
        end(command.post(), command.version(), command.from().minusDays(1));
        var next = write(new WritePost(command.next(), null, post.role(), post.unit(), command.said(), post.upkeep()));
        if (wasSeen) {
            kept.take(KeptStep.PUBLISH, KeptKind.ROLE_POST, next, null);
        }
        return next;
    }

    private RolePost made(WritePost command) {
        var role = keeper.find(ContactRole.class, command.role());
        if (role.isRemoved()) {
            throw new NotFound("role has been removed");
        }
        var unit = units.units().now(command.unit()).orElseThrow(() -> new NotFound("unit"));
        var said = named(command.said(), null);
        requireFree(role.id(), unit.id(), command.id(), said);
        return new RolePost(
                command.id(), role.id(), unit.id(), said, command.upkeep(), role.label() + ", " + unit.name());
    }

    /** Who has an account is called what the account is called; one who has left keeps the name that was known. */
    private PostSaid named(PostSaid said, @Nullable PostSaid before) {
        var account = said.account();
        if (account == null) {
            return said;
        }
        var name = colleagues.all().stream()
                .filter(it -> it.account().equals(account))
                .map(Colleague::name)
                .findFirst()
                .or(() -> Optional.ofNullable(before)
                        .filter(it -> account.equals(it.account()))
                        .map(PostSaid::person))
                .orElseThrow(() -> new NotFound("colleague"));
        return said.named(name);
    }

    private void requireFree(UUID role, UUID unit, UUID post, PostSaid said) {
        if (said.deputy()) {
            return;
        }
        var from = Objects.requireNonNullElse(said.since(), EVER);
        var to = Objects.requireNonNullElse(said.until(), NEVER);
        posts.holders(role, unit, post, from, to).stream().findFirst().ifPresent(it -> {
            throw new SeatTaken(it.label());
        });
    }

    private static TrailEntry changes(TrailEntry entry, PostSaid before, PostSaid after) {
        return entry.changing("person", before.person(), after.person())
                .changing("phone", digits(before.phone()), digits(after.phone()))
                .changing("email", before.email(), after.email())
                .changing("contactNote", before.contactNote(), after.contactNote())
                .changing("since", before.since(), after.since())
                .changing("until", before.until(), after.until())
                .changing("deputy", before.deputy(), after.deputy())
                .changing("coversBelow", before.coversBelow(), after.coversBelow());
    }

    private static @Nullable String digits(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.spaced();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
