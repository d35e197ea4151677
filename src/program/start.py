"""Runs a Pulumi program against the monitor of Onshore, as a language host does. Its one argument is JSON."""

import asyncio
import gc
import inspect
import json
import logging
import os
import runpy
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor

import grpc
import pulumi
import pulumi.runtime


def main(settings):
    address, program, unknown = (settings.pop(name) for name in ("address", "program", "unknown"))
    own = tuple(folder + os.sep for folder in settings.pop("own"))
    configure(monitor=address, engine=address, dry_run=True, **settings)
    bear_unknowns()
    stack_outputs_one_by_one(unknown)
    sys.argv = [program]
    # Beside the program, not beside this file.
    sys.path[0] = program if os.path.isdir(program) else os.path.dirname(program)
    # What is not waited for any more is no news to whoever wrote the program.
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    wait_for_its_own(loop, own)
    loop.set_default_executor(ThreadPoolExecutor(max_workers=4 * settings["parallel"]))
    try:
        loop.run_until_complete(pulumi.runtime.run_in_stack(lambda: ran(program)))
    except pulumi.RunError as error:
        return failed(str(error))
    except Exception as error:
        return failed(told(error, own))
    # Older SDKs do not tell the end; a program that leaves by sys.exit does not come here.
    with grpc.insecure_channel(address) as channel:
        channel.unary_unary("/pulumirpc.ResourceMonitor/SignalAndWaitForShutdown")(b"")
    return 0


def ran(program):
    runpy.run_path(program, run_name="__main__")


def configure(**settings):
    """Older SDKs know fewer settings."""
    config, secrets = pulumi.runtime.get_config_env(), json.loads(os.environ["PULUMI_CONFIG_SECRET_KEYS"])
    if hasattr(pulumi.runtime, "set_all_config"):
        pulumi.runtime.set_all_config(config, secrets)
    else:
        for key, value in config.items():
            pulumi.runtime.set_config(key, value)
    known = inspect.signature(pulumi.runtime.Settings.__init__).parameters
    named = {name: value for name, value in settings.items() if name in known}
    pulumi.runtime.configure(pulumi.runtime.Settings(**named))


def failed(said):
    pulumi.log.error(said)
    return 1


def told(error, own):
    """With its stack, from the first line of the program on; where it did not begin, without."""
    frames = error.__traceback__
    files = [frame.filename for frame in traceback.extract_tb(frames)]
    if files[-1].startswith("<frozen") or files[-1] == runpy.__file__:
        return "".join(traceback.format_exception_only(type(error), error))
    while frames and not is_own(frames.tb_frame.f_code, own):
        frames = frames.tb_next
    return "".join(traceback.format_exception(type(error), error, frames or error.__traceback__))


def is_own(code, own):
    return code.co_filename.startswith(own) and "site-packages" not in code.co_filename


def wait_for_its_own(loop, own):
    """
    The SDK waits for no task that the program itself began, which an engine may well leave the time to register something; nor
    does it tell that one has failed.
    """
    module, lost = pulumi.runtime.stack, []
    wait = module.wait_for_rpcs

    def is_of_program(task):
        code = getattr(task.get_coro(), "cr_code", None) if isinstance(task, asyncio.Task) else None
        return code is not None and is_own(code, own)

    def fails(_, context):
        if is_of_program(context.get("future")):
            lost.append(context["exception"])

    async def wait_for_all(*args, **kwargs):
        while True:
            await wait(*args, **kwargs)
            begun = [task for task in asyncio.all_tasks() if is_of_program(task)]
            if not begun:
                break
            await asyncio.wait(begun)
        del begun
        gc.collect()
        if lost:
            raise lost[0]

    loop.set_exception_handler(fails)
    module.wait_for_rpcs = wait_for_all


def bear_unknowns():
    """The classes of results ask of each value that is something whether it is of its type."""
    unknown = getattr(pulumi.output, "Unknown", None)
    if unknown:
        unknown.__bool__ = lambda self: False


def stack_outputs_one_by_one(unknown):
    """
    The SDK takes all outputs of a stack for unknown where one of them is. With this each is known or unknown by itself.
    A member that is named `unknown` says that there may be others.
    """
    of, all_of = pulumi.StackReference, pulumi.Output.all
    nothing = getattr(pulumi.output, "UNKNOWN", None)
    secrecy = "_StackReference__is_secret_name"
    if nothing is None or not hasattr(of, secrecy):
        return

    def value_of(name, outputs, is_needed):
        if not isinstance(name, str) or not isinstance(outputs, dict):
            return nothing
        if name in outputs:
            return outputs[name]
        if unknown in outputs:
            return nothing
        if is_needed:
            raise KeyError(f"the stack has no output '{name}'")
        return None

    def found(self, name, is_needed):
        value = all_of(name, self.outputs).apply(lambda both: value_of(*both, is_needed), True)
        is_secret = asyncio.ensure_future(getattr(self, secrecy)(name))
        return pulumi.Output(value.resources(), value.future(), value.is_known(), is_secret)

    async def details(self, name):
        output = found(self, name, False)
        value = await output.future()
        kind = "secret_value" if await output.is_secret() else "value"
        return pulumi.StackReferenceOutputDetails(**{kind: value})

    of.get_output = lambda self, name: found(self, name, False)
    of.require_output = lambda self, name: found(self, name, True)
    of.get_output_details = details


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
