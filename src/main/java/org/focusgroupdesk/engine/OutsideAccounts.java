package org.focusgroupdesk.engine;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accounts of people for whom a sign-in service vouches: tasks, notices and records know them like
 * anybody else. The service says which of the desk's standing roles they hold, anew at each
 * sign-in; the roles of a focus group are given and taken by its own procedures.
 */
@Component
class OutsideAccounts {

  private static final Logger log = LoggerFactory.getLogger(OutsideAccounts.class);

  private static final String VOUCHER = "vouched-by";
  private static final Pattern NAME = Pattern.compile(EngineSettings.ID_PATTERN);
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST = 255;

  private final IdentityService identity;
  private final TransactionTemplate transaction;
  private final AsSystem asSystem;
  private final SignInSettings settings;
  private final Set<String> standing = RoleGroups.standing();
  private final SecureRandom random = new SecureRandom();

  OutsideAccounts(
      IdentityService identity,
      TransactionTemplate transaction,
      AsSystem asSystem,
      SignInSettings settings) {
    this.identity = identity;
    this.transaction = transaction;
    this.asSystem = asSystem;
    this.settings = settings;
  }

  /**
   * Somebody who has signed in elsewhere.
   *
   * @param id the sign-in name
   * @param voucher which service vouches, and what it calls the person for good
   */
  record Person(String id, String voucher, String givenName, String familyName, String email) {

    Person {
      givenName = atMost(givenName);
      familyName = atMost(familyName);
      email = atMost(email);
    }

    private static String atMost(String text) {
      return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST));
    }
  }

  /**
   * Makes the account, or brings it up to date.
   *
   * @param rolesThere the person's roles as the service calls them
   * @return all roles the person holds at the desk
   * @throws BadCredentialsException if the name cannot be used, or is somebody else's here
   */
  List<GrantedAuthority> admit(Person person, Collection<String> rolesThere) {
    Set<String> roles = rolesHere(rolesThere);
    return asSystem.call(
        () -> {
          if (!isUpToDate(person, roles)) {
            requireFree(person);
            update(person, roles);
            sayWhatIsUnknown(person, rolesThere);
          }
          return held(person.id()).<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
        });
  }

  /** Whether an account is not the desk's own, so that no password of the desk opens it. */
  boolean holds(String id) {
    return identity.getUserInfo(id, VOUCHER) != null;
  }

  private Set<String> rolesHere(Collection<String> rolesThere) {
    return rolesThere.stream()
        .flatMap(this::rolesHere)
        .filter(standing::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The administrators' role is never given by its name alone. */
  private Stream<String> rolesHere(String there) {
    List<String> mapped = settings.roles().get(there);
    if (mapped != null) {
      return mapped.stream();
    }
    return Stream.of(there).filter(role -> !role.equals(RoleGroups.ADMINISTRATORS));
  }

  private void sayWhatIsUnknown(Person person, Collection<String> rolesThere) {
    List<String> unknown =
        rolesThere.stream()
            .filter(role -> rolesHere(role).noneMatch(standing::contains))
            .map(role -> role.replaceAll("\\p{Cntrl}", " "))
            .toList();
    if (!unknown.isEmpty()) {
      log.warn("{} brings roles that mean nothing here: {}", person.id(), unknown);
    }
  }

  private void requireFree(Person person) {
    String id = person.id();
    boolean usable =
        NAME.matcher(id).matches()
            && id.length() <= LONGEST_NAME
            && person.voucher().length() <= LONGEST
            && !id.equals(RolesOfPerson.SYSTEM);
    if (!usable) {
      throw new BadCredentialsException("This name cannot be used as a sign-in name.");
    }
    if (find(id) != null && !person.voucher().equals(identity.getUserInfo(id, VOUCHER))) {
      log.warn("{} has an account here that is not vouched for by the same service", id);
      throw new BadCredentialsException("This name belongs to another account of the desk.");
    }
  }

  private void update(Person person, Set<String> roles) {
    try {
      transaction.executeWithoutResult(status -> write(person, roles));
    } catch (RuntimeException failure) {
      // Two requests of one person at the same moment: the other one may have done it.
      if (!isUpToDate(person, roles)) {
        throw failure;
      }
    }
  }

  private boolean isUpToDate(Person person, Set<String> roles) {
    User user = find(person.id());
    return user != null
        && person.voucher().equals(identity.getUserInfo(person.id(), VOUCHER))
        && Objects.equals(person.givenName(), user.getFirstName())
        && Objects.equals(person.familyName(), user.getLastName())
        && Objects.equals(person.email(), user.getEmail())
        && roles.equals(standing(person.id()));
  }

  private void write(Person person, Set<String> roles) {
    String id = person.id();
    User user = find(id);
    boolean isNew = user == null;
    if (isNew) {
      user = identity.newUser(id);
    }
    user.setFirstName(person.givenName());
    user.setLastName(person.familyName());
    user.setEmail(person.email());
    if (isNew) {
      user.setPassword(nobodyKnows(user));
    }
    identity.saveUser(user);
    identity.setUserInfo(id, VOUCHER, person.voucher());
    Set<String> before = standing(id);
    before.stream()
        .filter(role -> !roles.contains(role))
        .forEach(role -> identity.deleteMembership(id, role));
    roles.stream()
        .filter(role -> !before.contains(role))
        .forEach(role -> identity.createMembership(id, role));
  }

  /** The engine wants a password, and may want it to keep to its policy. */
  private String nobodyKnows(User user) {
    PasswordPolicy policy = identity.getPasswordPolicy();
    return Stream.generate(this::random)
        .filter(
            password ->
                policy == null
                    || identity.checkPasswordAgainstPolicy(policy, password, user).isValid())
        .findFirst()
        .orElseThrow();
  }

  private String random() {
    byte[] bytes = new byte[33];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private User find(String id) {
    return identity.createUserQuery().userId(id).singleResult();
  }

  private Set<String> standing(String id) {
    return held(id).filter(standing::contains).collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> held(String id) {
    return identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId);
  }
}
